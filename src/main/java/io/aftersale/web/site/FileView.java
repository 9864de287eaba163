// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.web.view.ScanNote;

/**
 * A kept file.
 *
 * @param url within the store, without its context path
 * @param kind {@code picture} where browsers show it, {@code film}, or {@code file} where they cannot (HEIC)
 * @param alt what a picture shows, in words
 * @param shown false where browsers show nothing of it
 * @param mark what is to be said of a file that is not whole; empty where it is
 * @param scan whether it may be opened yet, and what is to be said of that
 */
public record FileView(
        String id,
        String name,
        String size,
        String url,
        String kind,
        boolean shown,
        String alt,
        String mark,
        ScanNote scan) {}
