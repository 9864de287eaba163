// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.util.List;

/**
 * A place for files.
 *
 * @param hint how many and how large, in words
 * @param mostBytes per file, for a check before sending
 */
public record FilesView(FieldView field, List<FileView> kept, String hint, long mostBytes) {

    public FilesView {
        kept = List.copyOf(kept);
    }
}
