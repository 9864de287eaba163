// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.util.HashMap;
import java.util.Map;

/** A visitor's way from a product's page to a placed order, through the store's own forms. */
final class Basket {

    private final Visitor visitor;

    private Basket(Visitor visitor) {
        this.visitor = visitor;
    }

    static Basket of(Visitor visitor, String... statues) {
        for (String statue : statues) {
            String page = visitor.get("/statues/" + statue).body();
            visitor.post(
                    "/cart/add",
                    visitor.token("/statues/" + statue),
                    Map.of("productId", Shop.one(page, "name=\"productId\"[^>]*value=\"(\\d+)\""), "quantity", "1"));
        }
        return new Basket(visitor);
    }

    String cart() {
        return visitor.get("/cart").body();
    }

    String checkout() {
        return visitor.get("/checkout").body();
    }

    Visitor.Answer send(String city, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "email", "buyer@example.com",
                "name", "Buyer",
                "street", "Via Roma 1",
                "postcode", "00100",
                "city", city,
                "country", "Italia"));
        fields.putAll(more);
        return visitor.post("/checkout", visitor.token("/checkout"), fields);
    }

    /** Places the order; answers with its confirmation page. */
    Visitor.Answer order(Map<String, String> more) {
        return send("Roma", more);
    }
}
