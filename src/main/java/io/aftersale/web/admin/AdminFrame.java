// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import org.springframework.ui.Model;

/** The back office's page frame with its menu, in which our screens stand. */
public interface AdminFrame {

    /**
     * Answers the name of the frame's view, with our section marked in the menu.
     *
     * @param screen template below {@code views/}, e.g. {@code aftersale/queue}
     */
    String around(String screen, Model model);

    /**
     * The same with another of our sections marked.
     *
     * @param section its address without the first slash, e.g. {@code after-sale/products}
     */
    default String around(String section, String screen, Model model) {
        return around(screen, model);
    }
}
