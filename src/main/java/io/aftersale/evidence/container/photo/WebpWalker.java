// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.container.reading.MediaWalker;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Walked;

/** Reads WebP, lossy, lossless and animated (RFC 9649). */
public final class WebpWalker implements MediaWalker {

    private static final int SMALLEST = 20;

    @Override
    public boolean knows(MeteredBytes bytes) {
        return bytes.size() >= SMALLEST
                && bytes.text(0, 4).equals("RIFF")
                && bytes.text(8, 4).equals("WEBP");
    }

    @Override
    public Walked walk(MeteredBytes bytes) {
        return new WebpChunks(bytes).walk();
    }
}
