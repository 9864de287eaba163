// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.catalogue;

import org.jspecify.annotations.Nullable;

/** One thing on the demo shop's shelves; its key is the end of its address and the name of its picture. */
record Statue(String key, Shelf shelf, String studio, String price, Facts facts) {

    /** What the shop notes for after-sale service, as written in the catalogue; null where it does not know. */
    record Facts(
            @Nullable String stockOrigin,
            @Nullable String release,
            @Nullable String marks) {

        Facts marked(String newMarks) {
            return new Facts(stockOrigin, release, newMarks);
        }
    }

    String url() {
        return "/statues/" + key;
    }

    String picture() {
        return "/theme/pictures/" + key + ".svg";
    }
}
