// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import io.aftersale.evidence.container.photo.WebpParts;
import io.aftersale.evidence.container.photo.WebpParts.Part;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.List;

/**
 * Whether the memory for a WebP follows from its size. That of lossless coding does not: a picture may be told to be
 * transformed any number of times, 27 bits each, and the decoder holds a sixteenth of the picture for every one.
 */
final class WebpCost {

    private static final int COMPRESSION = 3;

    private WebpCost() {}

    static boolean isBounded(MeteredBytes bytes) {
        return areBounded(bytes, WebpParts.of(bytes));
    }

    private static boolean areBounded(MeteredBytes bytes, List<Part> parts) {
        return parts.stream().allMatch(part -> isBounded(bytes, part));
    }

    private static boolean isBounded(MeteredBytes bytes, Part part) {
        return switch (part.type()) {
            case "VP8L" -> false;
            case "ALPH" -> part.body() < bytes.size() && (bytes.u8(part.body()) & COMPRESSION) == 0;
            case "ANMF" -> areBounded(bytes, WebpParts.of(bytes, part));
            default -> true;
        };
    }
}
