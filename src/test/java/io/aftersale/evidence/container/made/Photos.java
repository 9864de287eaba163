// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.littleEndian;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u24;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u8;

/** Small photos of each kind, of 640x480, with what a camera writes. */
public final class Photos {

    private Photos() {}

    public static byte[] segment(int marker, byte[]... body) {
        byte[] all = cat(body);
        return cat(u16(0xFF00 | marker), u16(all.length + 2), all);
    }

    public static byte[] frame(int marker, int width, int height) {
        return segment(marker, u8(8), u16(height), u16(width), u8(1), u8(1), u8(0x11), u8(0));
    }

    public static byte[] scan() {
        return cat(
                segment(0xDA, u8(1), u8(1), u8(0), u8(0), u8(63), u8(0)),
                times(9, u8(0x5A)),
                u16(0xFF00),
                u16(0xFFD0),
                u8(3));
    }

    public static byte[] exif() {
        return segment(0xE1, text("Exif\0\0MM\0*"), u32(8), u16(0), u32(0));
    }

    public static byte[] jpegOf(byte[]... parts) {
        return cat(u16(0xFFD8), cat(parts), u16(0xFFD9));
    }

    public static byte[] jpeg() {
        return jpegOf(
                segment(0xE0, text("JFIF\0"), u16(0x0102), u8(0), u16(1), u16(1), u16(0)),
                exif(),
                segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>")),
                segment(0xE2, text("ICC_PROFILE\0\1\1")),
                segment(0xED, text("Photoshop 3.0\0")),
                segment(0xFE, text("a comment")),
                segment(0xDB, times(65, u8(1))),
                frame(0xC2, 640, 480),
                segment(0xC4, times(20, u8(0))),
                scan(),
                scan());
    }

    public static byte[] chunk(String type, byte[]... data) {
        byte[] all = cat(data);
        return cat(u32(all.length), text(type), all, u32(0));
    }

    public static byte[] header(long width, long height) {
        return chunk("IHDR", u32(width), u32(height), u8(8), u8(2), u8(0), u8(0), u8(0));
    }

    public static byte[] pngOf(byte[]... chunks) {
        return cat(text("\u0089PNG\r\n\u001a\n"), cat(chunks));
    }

    public static byte[] png() {
        return pngOf(
                header(640, 480),
                chunk("acTL", u32(3), u32(0)),
                chunk("iCCP", text("x\0\0zzz")),
                chunk("eXIf", text("MM\0*"), u32(8)),
                chunk("tEXt", text("Comment\0hello")),
                chunk("tIME", u16(2026), u8(1), u8(1), u8(0), u8(0), u8(0)),
                chunk("IDAT", times(30, u8(7))),
                chunk("IEND"));
    }

    public static byte[] riff(String type, byte[]... body) {
        byte[] all = cat(body);
        byte[] padding = new byte[all.length & 1];
        return cat(text(type), littleEndian(4, all.length), all, padding);
    }

    public static byte[] webpOf(byte[]... chunks) {
        return riff("RIFF", text("WEBP"), cat(chunks));
    }

    public static byte[] lossy() {
        return lossy(640, 480);
    }

    public static byte[] lossless() {
        return lossless(640, 480);
    }

    public static byte[] extended(long width, long height) {
        return riff("VP8X", u32(0x08000000), littleEndian(3, width - 1), littleEndian(3, height - 1));
    }

    public static byte[] webp() {
        return webpOf(
                extended(640, 480), lossy(), riff("EXIF", text("Exif\0\0MM\0*")), riff("XMP ", text("<x:xmpmeta/>")));
    }

    public static byte[] animatedWebp() {
        byte[] frame = moment(0, 0, 640, 480, lossy());
        return webpOf(animated(640, 480), riff("ANIM", new byte[6]), frame, frame, frame);
    }

    /** A canvas for frames. */
    public static byte[] animated(long width, long height) {
        return riff("VP8X", u32(0x02000000), littleEndian(3, width - 1), littleEndian(3, height - 1));
    }

    /** A frame of an animation; its place is told in steps of two pixels. */
    public static byte[] moment(long right, long down, long width, long height, byte[]... chunks) {
        return riff(
                "ANMF",
                littleEndian(3, right),
                littleEndian(3, down),
                littleEndian(3, width - 1),
                littleEndian(3, height - 1),
                littleEndian(3, 40),
                u8(0),
                cat(chunks));
    }

    /** The head of a lossy frame, without what decodes to anything. */
    public static byte[] lossy(long width, long height) {
        return riff(
                "VP8 ", u24(0x9001), u24(0x9D012A), littleEndian(2, width), littleEndian(2, height), times(21, u8(5)));
    }

    /** The head of a lossless frame. */
    public static byte[] lossless(long width, long height) {
        return riff("VP8L", u8(0x2F), littleEndian(4, width - 1 | height - 1 << 14), times(20, u8(5)));
    }

    /** A lossless picture that is to be transformed so often; each time costs 27 bits and a sixteenth of its pixels. */
    public static byte[] transformed(long width, long height, int count) {
        byte[] bits = new byte[5 + (27 * count + 1 + 22 + 7) / 8];
        bits[0] = 0x2F;
        long at = 8;
        at = written(bits, at, 14, width - 1);
        at = written(bits, at, 14, height - 1);
        at = written(bits, at, 4, 0);
        for (int i = 0; i < count; i++) {
            at = written(bits, at, 7, 1);
            at = written(bits, at, 20, 0x11111);
        }
        written(bits, at + 3, 20, 0x11111);
        return riff("VP8L", bits);
    }

    /** The lowest bit first. */
    private static long written(byte[] bits, long at, int count, long number) {
        for (int i = 0; i < count; i++) {
            bits[(int) (at + i) / 8] |= (byte) ((number >> i & 1) << (at + i) % 8);
        }
        return at + count;
    }
}
