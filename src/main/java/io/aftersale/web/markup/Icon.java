// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.markup;

/** The drawings of a line, each in the same frame. */
final class Icon {

    private static final String SHIELD = "M12 2.5 4.5 5.4v6.1c0 4.6 3.1 8.3 7.5 10 4.4-1.7 7.5-5.4 7.5-10V5.4z";
    private static final Markup BOX = frame().add(path("m12 3 8.5 4v10L12 21l-8.5-4V7z"))
            .add(path("m3.5 7 8.5 4 8.5-4M12 11v10"))
            .close();
    private static final Markup CLOCK = frame().open("circle", "cx", "12", "cy", "12", "r", "9")
            .close()
            .add(path("M12 7v5l3.2 2"))
            .close();

    private Icon() {}

    static Markup box() {
        return BOX;
    }

    static Markup clock() {
        return CLOCK;
    }

    /** A shield with that sign on it, the data of an SVG path. */
    static Markup shield(String sign) {
        return frame().add(path(SHIELD)).add(path(sign)).close();
    }

    private static Markup path(String data) {
        return new Markup().open("path", "d", data).close();
    }

    private static Markup frame() {
        return new Markup()
                .open(
                        "svg",
                        "class",
                        "as-icon",
                        "viewBox",
                        "0 0 24 24",
                        "width",
                        "20",
                        "height",
                        "20",
                        "aria-hidden",
                        "true",
                        "focusable",
                        "false");
    }
}
