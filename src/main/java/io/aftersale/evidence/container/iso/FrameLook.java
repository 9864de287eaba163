// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks into some frames: zeros or rubbish instead of film are found without decoding anything. */
final class FrameLook {

    /** An empty frame of the plainest coding is shorter, but is not all zeros. */
    private static final int LOOKED_AT = 64;

    private final MeteredBytes bytes;
    private final SampleEntry entry;

    FrameLook(MeteredBytes bytes, SampleEntry entry) {
        this.bytes = bytes.another();
        this.entry = entry;
    }

    /** Null where all are sound; where none is, the film cannot be taken. */
    @Nullable
    Flaw flaw(List<ByteRange> frames) {
        long sound = frames.stream().filter(this::isSound).count();
        if (sound == frames.size()) {
            return null;
        }
        if (sound == 0) {
            throw new BrokenMedia(Flaw.DATA_OVERWRITTEN, frames.get(0).from());
        }
        return Flaw.PARTLY_OVERWRITTEN;
    }

    private boolean isSound(ByteRange frame) {
        return VideoCodecs.areNal(entry.codec()) ? beginsWithAUnit(frame) : isNotAllZeros(frame);
    }

    /** A unit that fits, and whose first bit is the zero that the standards demand. */
    private boolean beginsWithAUnit(ByteRange frame) {
        int lengthBytes = entry.lengthBytes();
        if (frame.length() <= lengthBytes) {
            return false;
        }
        long length = 0;
        for (int i = 0; i < lengthBytes; i++) {
            length = length << 8 | bytes.u8(frame.from() + i);
        }
        boolean fits = length > 0 && length <= frame.length() - lengthBytes;
        return fits && bytes.u8(frame.from() + lengthBytes) < 0x80;
    }

    private boolean isNotAllZeros(ByteRange frame) {
        long end = frame.from() + Math.min(frame.length(), LOOKED_AT);
        for (long at = frame.from(); at < end; at++) {
            if (bytes.u8(at) != 0) {
                return true;
            }
        }
        return false;
    }
}
