// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One satisfiable byte range of a representation, both ends inclusive (RFC 9110 section 14.1.2). */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("(?i:bytes)=(\\d{0,18})-(\\d{0,18})");

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
        if (!asked.matches()) {
            return new Asked.Whole();
        }
        String from = asked.group(1);
        String to = asked.group(2);
        return from.isEmpty() ? lastOnes(to, size) : between(Long.parseLong(from), to, size);
    }

    /** The last so many bytes; without a number the header says nothing. */
    private static Asked lastOnes(String howMany, long size) {
        return howMany.isEmpty()
                ? new Asked.Whole()
                : part(Math.max(0, size - Long.parseLong(howMany)), size - 1, size);
    }

    private static Asked between(long first, String to, long size) {
        long last = to.isEmpty() ? size - 1 : Long.parseLong(to);
        return last < first && !to.isEmpty() ? new Asked.Whole() : part(first, Math.min(last, size - 1), size);
    }

    private static Asked part(long first, long last, long size) {
        return first >= size ? new Asked.Nothing() : new Asked.Part(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }
}
