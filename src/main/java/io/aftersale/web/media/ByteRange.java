// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One satisfiable byte range of a representation, both ends inclusive (RFC 9110 section 14.1.2). */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What a Range header asks of a file. */
    sealed interface Asked {

        /** No header, another unit, several ranges or nonsense: the whole file is sent. */
        record Whole() implements Asked {}

        record Part(ByteRange range) implements Asked {}

        /** A range beyond the end: 416. */
        record Nothing() implements Asked {}
    }

    static Asked read(Optional<String> header, long size) {
        Matcher asked = SINGLE.matcher(header.orElse(""));
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return new Asked.Whole();
        }
        long first;
        long last = size - 1;
        if (asked.group(1).isEmpty()) {
            first = Math.max(0, size - Long.parseLong(asked.group(2)));
        } else {
            first = Long.parseLong(asked.group(1));
            if (!asked.group(2).isEmpty()) {
                long end = Long.parseLong(asked.group(2));
                if (end < first) {
                    return new Asked.Whole();
                }
                last = Math.min(last, end);
            }
        }
        return first >= size ? new Asked.Nothing() : new Asked.Part(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }
}
