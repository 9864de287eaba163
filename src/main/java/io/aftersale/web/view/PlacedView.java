// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.notice.OrderNotice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An order just placed, on its confirmation page.
 *
 * @param mail an address of the scheme {@code mailto} with the whole notice as its text, for the buyer to send to themselves
 */
public record PlacedView(OrderNotice notice, String mail) {

    public static PlacedView of(OrderNotice notice, String store) {
        return new PlacedView(
                notice,
                "mailto:?subject=" + encoded(notice.title()) + "&body="
                        + encoded(notice.text(store).replace("\n", "\r\n")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
