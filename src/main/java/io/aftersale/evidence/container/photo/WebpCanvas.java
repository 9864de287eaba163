// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What a WebP is painted on, and what is painted on it. Each picture says its own size, for which decoders take memory;
 * none may be larger than what it stands in, and none may stand twice, as each costs as much as all of it.
 */
final class WebpCanvas {

    private static final int KEY_FRAME_SIGN = 0x9D012A;
    private static final int LOSSLESS_SIGN = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int LOSSY_HEAD = 10;
    private static final int LOSSLESS_HEAD = 5;

    private final MeteredBytes bytes;
    private final @Nullable Picture bounds;
    private @Nullable Picture picture;
    private boolean alpha;

    /** Null bounds where the picture itself says how large all is. */
    WebpCanvas(MeteredBytes bytes, @Nullable Picture bounds) {
        this.bytes = bytes;
        this.bounds = bounds;
    }

    /** What a {@code VP8X} chunk says. */
    static Picture extended(MeteredBytes bytes, long body, long length) {
        if (length < 10) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, body);
        }
        return Picture.of(1 + u24(bytes, body + 4), 1 + u24(bytes, body + 7), 0, 1, body);
    }

    /** The size of a frame of an animation, if it lies on this canvas. */
    Picture place(long body) {
        Picture frame = Picture.of(1 + u24(bytes, body + 6), 1 + u24(bytes, body + 9), 0, 1, body);
        long right = 2 * u24(bytes, body) + frame.width();
        long bottom = 2 * u24(bytes, body + 3) + frame.height();
        if (bounds == null || right > bounds.width() || bottom > bounds.height()) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, body);
        }
        return frame;
    }

    /** A chunk with pixels in it; others are passed over. The size of a picture, null where it is none. */
    @Nullable
    Picture paint(String type, long body, long length) {
        return switch (type) {
            case "VP8 " -> only(lossy(body, length), body);
            case "VP8L" -> only(lossless(body, length), body);
            case "ALPH" -> {
                if (alpha) {
                    throw new BrokenMedia(Flaw.TOLD_TWICE, body);
                }
                alpha = true;
                yield null;
            }
            default -> null;
        };
    }

    /** Bytes of a chunk in which a picture says its size; 0 where it says none. */
    static int headOf(String type) {
        return switch (type) {
            case "VP8 " -> LOSSY_HEAD;
            case "VP8L" -> LOSSLESS_HEAD;
            default -> 0;
        };
    }

    private Picture only(Picture coded, long body) {
        if (picture != null) {
            throw new BrokenMedia(Flaw.TOLD_TWICE, body);
        }
        if (bounds != null && (coded.width() > bounds.width() || coded.height() > bounds.height())) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, body);
        }
        picture = coded;
        return coded;
    }

    private Picture lossy(long body, long length) {
        if (length < LOSSY_HEAD || bytes.u24(body + 3) != KEY_FRAME_SIGN) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, body);
        }
        long sides = bytes.u32LittleEndian(body + 6);
        return Picture.of(sides & FOURTEEN_BITS, sides >> 16 & FOURTEEN_BITS, 0, 1, body);
    }

    private Picture lossless(long body, long length) {
        if (length < LOSSLESS_HEAD || bytes.u8(body) != LOSSLESS_SIGN) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, body);
        }
        long bits = bytes.u32LittleEndian(body + 1);
        return Picture.of((bits & FOURTEEN_BITS) + 1, (bits >> 14 & FOURTEEN_BITS) + 1, 0, 1, body);
    }

    private static long u24(MeteredBytes bytes, long at) {
        return bytes.u8(at) | (long) bytes.u8(at + 1) << 8 | (long) bytes.u8(at + 2) << 16;
    }
}
