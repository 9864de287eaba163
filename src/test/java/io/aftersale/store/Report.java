// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The report form of one order, filled in field by field and sent as a browser without JavaScript sends it. */
final class Report {

    /** The day of the store's clock. */
    private static final String TODAY = "2026-11-24";

    private final Visitor visitor;
    private final Shop.Placed order;
    private final String address;
    private final String formKey;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, File> files = new HashMap<>();

    private Report(Visitor visitor, Shop.Placed order, String page) {
        this.visitor = visitor;
        this.order = order;
        this.address =
                Shop.one(page, "action=\"(/account/after-sale/report[^\"]*)\"").replace("&amp;", "&");
        this.formKey = Shop.one(page, "name=\"formKey\" value=\"([^\"]+)\"");
    }

    /** The order's form; where it asks on what day a statue arrived, it arrived today. */
    static Report open(Visitor visitor, Shop.Placed order) {
        String page = visitor.get(order.reportPage()).body();
        Report report = new Report(visitor, order, page);
        Shop.all(page, "name=\"(lines\\[\\d+]\\.arrivedOn)\"").forEach(field -> report.with(field, TODAY));
        return report;
    }

    /** The form of a page that was opened before. */
    static Report shown(Visitor visitor, Shop.Placed order, String page) {
        return new Report(visitor, order, page);
    }

    /** The form of that order, saying that it is of another one. */
    static Report of(String orderNumber, Visitor visitor, Shop.Placed order) {
        String page = visitor.get(order.reportPage()).body();
        return new Report(visitor, new Shop.Placed(order.id(), orderNumber, order.items()), page);
    }

    /** Chooses a line and fills it in completely. */
    Report line(long orderItemId) {
        String at = "lines[" + orderItemId + "].";
        return with("lines", Long.toString(orderItemId))
                .with(at + "quantity", "1")
                .with(at + "kind", "DAMAGED")
                .with(at + "cause", "IMPROPER_PACKAGING")
                .with(at + "part", "left horn")
                .with(at + "description", "The left horn broke off.")
                .file(photos(orderItemId) + "#1", "horn.jpg", "image/jpeg", Media.jpeg(1))
                .file(photos(orderItemId) + "#2", "horn, close.jpg", "image/jpeg", Media.jpeg(2));
    }

    Report video() {
        return file("video", "unboxing.mp4", "video/mp4", Media.mp4(200_000));
    }

    Report confirmed() {
        return with("confirmed", "true");
    }

    Report with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Report without(String field) {
        fields.remove(field);
        files.keySet().removeIf(name -> name.startsWith(field));
        return this;
    }

    Report file(String field, String name, String type, byte[] content) {
        files.put(field, new File(name, type, content));
        return this;
    }

    Visitor.Answer send() {
        return act("send");
    }

    /** Sends a complete report over that line; answers with the claim's number. */
    static String complete(Visitor visitor, Shop.Placed order, long orderItemId) {
        Visitor.Answer sent =
                open(visitor, order).line(orderItemId).video().confirmed().send();
        return Shop.one(sent.path(), "/account/after-sale/claims/(AS-[0-9A-Z]{8})");
    }

    Visitor.Answer act(String action) {
        return visitor.post(address, form(action));
    }

    /** The same form sent by somebody else, or with another token. */
    Visitor.Answer sendTo(Visitor other, String otherAddress) {
        return other.post(otherAddress, form("send"));
    }

    /** A film whose last bytes stay away until the second latch opens; the first one opens when the others are on their way. */
    Visitor.Answer sendSlowly(CountDownLatch underWay, CountDownLatch end) {
        Multipart form = new Multipart()
                .field("order", order.number())
                .field("formKey", formKey)
                .file("video", "slow.mp4", "video/mp4", Media.mp4(200_000));
        return visitor.post(address, form.contentType(), form.slowBody(underWay, end));
    }

    String address() {
        return address;
    }

    String formKey() {
        return formKey;
    }

    /** The token that stands in the form's address. */
    String token() {
        return Shop.one(address, "csrfToken=([^&]+)");
    }

    static String photos(long orderItemId) {
        return "lines[" + orderItemId + "].photos";
    }

    private Multipart form(String action) {
        Multipart form = new Multipart().field("order", order.number()).field("formKey", formKey);
        fields.forEach(form::field);
        files.forEach(
                (field, file) -> form.file(field.replaceAll("#\\d+$", ""), file.name(), file.type(), file.content()));
        return form.field("action", action);
    }

    private record File(String name, String type, byte[] content) {}
}
