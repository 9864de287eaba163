// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures asked for last, up to so many bytes together. That none can be made of a file is remembered too. */
final class PictureCache {

    private static final byte[] NONE = {};

    /** What an entry costs besides its bytes, rounded up. */
    private static final int ENTRY = 256;

    private final long mostBytes;
    private final Map<String, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    PictureCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Empty where it is not known; holds an empty value where none can be made. */
    synchronized Optional<Optional<byte[]>> find(String name) {
        byte[] picture = pictures.get(name);
        if (picture == null) {
            return Optional.empty();
        }
        return Optional.of(picture.length == 0 ? Optional.empty() : Optional.of(picture));
    }

    synchronized void keep(String name, Optional<byte[]> picture) {
        byte[] kept = picture.orElse(NONE);
        byte[] before = pictures.put(name, kept);
        bytes += before == null ? kept.length + ENTRY : kept.length - before.length;
        Iterator<byte[]> oldest = pictures.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().length + ENTRY;
            oldest.remove();
        }
    }
}
