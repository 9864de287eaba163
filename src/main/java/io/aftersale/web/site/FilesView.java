// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import java.util.List;

/**
 * A place for files.
 *
 * @param hint how many and how large, in words
 * @param expired what began to come and did not come whole
 * @param mostBytes per file, for a check before sending
 */
public record FilesView(FieldView field, List<FileView> kept, List<Expired> expired, String hint, long mostBytes) {

    public FilesView {
        kept = List.copyOf(kept);
        expired = List.copyOf(expired);
    }

    /** Whether files came that can be opened, and of each a part is missing. */
    public boolean inPart() {
        List<FileView> opened = kept.stream()
                .filter(file -> !file.scan().outcome().equals("INFECTED"))
                .toList();
        return !opened.isEmpty()
                && opened.stream().noneMatch(file -> file.mark().isEmpty());
    }

    /** An upload that expired, with the mark by which its file is known again and a sentence that says so and what to do. */
    public record Expired(String id, String name, String mark, String sentence) {}
}
