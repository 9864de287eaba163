// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The smallest film that is whole: one second, one frame of 320 by 240, its index in front. */
final class SmallFilm {

    private static final int FRAME_BYTES = 20;

    private SmallFilm() {}

    static byte[] bytes() {
        byte[] ftyp = box("ftyp", text("isom"), ints(512), text("isomavc1"));
        int frameAt = ftyp.length + moov(0).length + 8;
        byte[] frame = ByteBuffer.allocate(FRAME_BYTES)
                .putInt(FRAME_BYTES - 4)
                .put((byte) 0x65)
                .put(text("Z".repeat(FRAME_BYTES - 5)))
                .array();
        return joined(ftyp, moov(frameAt), box("mdat", frame));
    }

    private static byte[] moov(int frameAt) {
        byte[] mvhd = box("mvhd", ints(0, 0, 0, 1000, 1000), new byte[80]);
        return box("moov", mvhd, box("trak", tkhd(), mdia(frameAt)));
    }

    private static byte[] tkhd() {
        byte[] matrix = ints(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
        return box("tkhd", ints(3, 0, 0, 1, 0, 1000, 0, 0, 0, 0), matrix, ints(320 << 16, 240 << 16));
    }

    private static byte[] mdia(int frameAt) {
        byte[] mdhd = box("mdhd", ints(0, 0, 0, 1000, 1000, 0));
        byte[] hdlr = box("hdlr", ints(0, 0), text("vide"), new byte[13]);
        byte[] dinf = box("dinf", box("dref", ints(0, 1), box("url ", ints(1))));
        return box("mdia", mdhd, hdlr, box("minf", box("vmhd", ints(1, 0, 0)), dinf, stbl(frameAt)));
    }

    private static byte[] stbl(int frameAt) {
        byte[] avcC = box("avcC", new byte[] {1, 66, 0, 30, -1, (byte) 0xE0, 0});
        byte[] shape = ByteBuffer.allocate(28)
                .putShort(6, (short) 1)
                .putShort(24, (short) 320)
                .putShort(26, (short) 240)
                .array();
        byte[] avc1 = box("avc1", shape, new byte[50], avcC);
        return box(
                "stbl",
                box("stsd", ints(0, 1), avc1),
                box("stts", ints(0, 1, 1, 1000)),
                box("stsc", ints(0, 1, 1, 1, 1)),
                box("stsz", ints(0, 0, 1, FRAME_BYTES)),
                box("stco", ints(0, 1, frameAt)));
    }

    private static byte[] box(String type, byte[]... body) {
        byte[] all = joined(body);
        return joined(ints(all.length + 8), text(type), all);
    }

    private static byte[] ints(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    private static byte[] text(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
