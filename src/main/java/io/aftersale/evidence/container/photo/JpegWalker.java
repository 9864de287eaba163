// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.container.reading.MediaWalker;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Walked;

/** Reads JPEG of every process (ISO/IEC 10918-1 Annex B), to its end, so that what follows is found. */
public final class JpegWalker implements MediaWalker {

    private static final int BEGINNING = 0xFFD8FF;

    @Override
    public boolean knows(MeteredBytes bytes) {
        return bytes.size() >= 3 && bytes.u24(0) == BEGINNING;
    }

    @Override
    public Walked walk(MeteredBytes bytes) {
        return new JpegSegments(bytes).walk();
    }
}
