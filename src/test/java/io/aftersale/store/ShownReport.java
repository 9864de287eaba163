// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.util.Map;

/** A sent report with files of one's choice, for walks in a browser. */
public final class ShownReport {

    private ShownReport() {}

    /** Sends a complete report of Mara's over the first line of that order; answers with its number. */
    public static String of(Shop.Placed order) {
        return Report.complete(
                Visitor.shopper("mara@example.com"), order, order.items().get(0));
    }

    /** Sends a complete report of Mara's with these photos and films besides its own two photos; answers with its number. */
    public static String of(Map<String, byte[]> photos, Map<String, byte[]> films) {
        Visitor mara = Visitor.shopper("mara@example.com");
        Shop.Placed order = Shop.order("mara@example.com", "valkyrie");
        long line = order.items().get(0);
        Report report = Report.open(mara, order).line(line).confirmed();
        int number = 3;
        for (Map.Entry<String, byte[]> photo : photos.entrySet()) {
            report.file(Report.photos(line) + "#" + number, photo.getKey(), "image/jpeg", photo.getValue());
            number++;
        }
        for (Map.Entry<String, byte[]> film : films.entrySet()) {
            report.file("video#" + number, film.getKey(), "video/mp4", film.getValue());
            number++;
        }
        return Shop.one(report.send().path(), "/account/after-sale/claims/(AS-[0-9A-Z]{8})");
    }
}
