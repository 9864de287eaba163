// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.servlet.ServletRequest;

/** What the checkout form asks: who orders and where it goes. */
public record Delivery(String email, String name, String street, String postcode, String city, String country) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST = 100;

    static Delivery blank(String email, String name) {
        return new Delivery(email, name, "", "", "", "");
    }

    static Delivery from(ServletRequest request) {
        return new Delivery(
                text(request, "email"),
                text(request, "name"),
                text(request, "street"),
                text(request, "postcode"),
                text(request, "city"),
                text(request, "country"));
    }

    /** Field to message key, in the order of the form; empty when all is well. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!EMAIL.matcher(email).matches()) {
            problems.put("email", "problem.email");
        }
        require(problems, "name", name);
        require(problems, "street", street);
        require(problems, "postcode", postcode);
        require(problems, "city", city);
        require(problems, "country", country);
        return problems;
    }

    private static void require(Map<String, String> problems, String field, String value) {
        if (value.isEmpty()) {
            problems.put(field, "problem.missing");
        }
    }

    private static String text(ServletRequest request, String field) {
        String value = request.getParameter(field);
        String stripped = value == null ? "" : value.strip();
        return stripped.substring(0, Math.min(LONGEST, stripped.length()));
    }
}
