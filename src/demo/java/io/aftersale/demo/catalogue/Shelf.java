// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.catalogue;

/** The demo shop's categories, in the order of its navigation. */
enum Shelf {
    FOLKLORE("/folklore", "Folklore", "Folclore"),
    MYTHS("/myths", "Myths & monsters", "Miti e mostri"),
    DIORAMAS("/dioramas", "Knights & dioramas", "Cavalieri e diorami");

    private final String url;
    private final String english;
    private final String italian;

    Shelf(String url, String english, String italian) {
        this.url = url;
        this.english = english;
        this.italian = italian;
    }

    String url() {
        return url;
    }

    String english() {
        return english;
    }

    String italian() {
        return italian;
    }
}
