// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u32s;
import static io.aftersale.evidence.container.made.Made.u64;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A small sound film: six seconds of 320x240 in twelve frames of twenty bytes, three chunks of four, and sound in one
 * chunk. Each box can be changed or left out before it is put into its parent.
 */
public final class Mp4 {

    /** 2026-11-20T10:11:12Z in seconds since 1904. */
    public static final long RECORDED = 3_878_014_272L;

    private static final int FRAME_BYTES = 20;
    private static final int FRAMES = 12;
    private static final int SOUND_BYTES = 60;

    private final Map<String, UnaryOperator<byte[]>> changes = new HashMap<>();
    private boolean moovFirst;
    private boolean sound = true;
    private byte[] more = zeros(0);
    private byte[] between = zeros(0);
    private byte[] tracks = zeros(0);
    private long dataAt;

    public static byte[] box(String type, byte[]... body) {
        byte[] all = cat(body);
        return cat(u32(all.length + 8), text(type), all);
    }

    public static byte[] largeBox(String type, byte[]... body) {
        byte[] all = cat(body);
        return cat(u32(1), text(type), u64(all.length + 16), all);
    }

    public static byte[] full(String type, long versionAndFlags, byte[]... body) {
        return box(type, u32(versionAndFlags), cat(body));
    }

    /** The whole box as it would stand there goes in, what stands there comes out; no bytes leave it out. */
    public Mp4 with(String type, UnaryOperator<byte[]> change) {
        changes.merge(type, change, (first, second) -> box -> second.apply(first.apply(box)));
        return this;
    }

    public Mp4 without(String type) {
        return with(type, box -> zeros(0));
    }

    /** Overwrites some bytes of a box, counted from its first. */
    public Mp4 patch(String type, int at, byte[] patch) {
        return with(type, box -> Made.patched(box, at, patch));
    }

    public Mp4 moovFirst() {
        moovFirst = true;
        return this;
    }

    public Mp4 silent() {
        sound = false;
        return this;
    }

    /** Boxes at the end of moov. */
    public Mp4 inMoov(byte[]... boxes) {
        more = cat(more, cat(boxes));
        return this;
    }

    /** Boxes between the first and the rest. */
    public Mp4 between(byte[]... boxes) {
        between = cat(between, cat(boxes));
        return this;
    }

    public Mp4 track(byte[] trak) {
        tracks = cat(tracks, trak);
        return this;
    }

    public byte[] bytes() {
        byte[] ftyp = made("ftyp", text("isom"), u32(512), text("isomavc1"));
        byte[] mdat = made("mdat", times(FRAMES, frame()), sound ? times(SOUND_BYTES, u8(7)) : zeros(0));
        long header = Made.indexOf(mdat, "mdat") == 4 && mdat[3] == 1 && mdat[2] == 0 ? 16 : 8;
        long before = ftyp.length + between.length + header;
        dataAt = before + (moovFirst ? moov().length : 0);
        return moovFirst ? cat(ftyp, between, moov(), mdat) : cat(ftyp, between, mdat, moov());
    }

    /** Where the first frame stands; to be asked after the film was made. */
    public long dataAt() {
        return dataAt;
    }

    public static byte[] frame() {
        return cat(u32(FRAME_BYTES - 4), u8(0x65), times(FRAME_BYTES - 5, u8(0x5A)));
    }

    /** Its film track alone. */
    public byte[] trakBytes() {
        return film();
    }

    private byte[] made(String type, byte[]... body) {
        return changes.getOrDefault(type, box -> box).apply(box(type, body));
    }

    private byte[] moov() {
        byte[] mvhd = made("mvhd", u32s(0, RECORDED, RECORDED, 1000, 6000), zeros(80));
        return made("moov", mvhd, film(), sound ? sound() : zeros(0), tracks, more);
    }

    private byte[] film() {
        byte[] tkhd = made("tkhd", tkhd(1, 320, 240));
        byte[] edts = made("edts", made("elst", u32s(0, 1, 6000, 0, 0x10000)));
        return made(
                "trak", tkhd, edts, made("mdia", mdhd(), hdlr("vide"), made("minf", dinf(), made("stbl", tables()))));
    }

    private byte[][] tables() {
        byte[] avcC = box("avcC", u8(1), u8(66), u8(0), u8(30), u8(0xFF), u8(0xE0), u8(0));
        byte[] entry = made("avc1", zeros(6), u16(1), zeros(16), u16(320), u16(240), zeros(50), avcC);
        return new byte[][] {
            made("stsd", u32s(0, 1), entry),
            made("stts", u32s(0, 1, FRAMES, 500)),
            made("stsc", u32s(0, 1, 1, 4, 1)),
            made("stsz", u32s(0, 0, FRAMES), times(FRAMES, u32(FRAME_BYTES))),
            made("stco", u32s(0, 3, dataAt, dataAt + 80, dataAt + 160)),
        };
    }

    private byte[] sound() {
        byte[] stbl = box(
                "stbl",
                box("stsd", u32s(0, 1), box("mp4a", zeros(28))),
                box("stts", u32s(0, 1, 30, 200)),
                box("stsc", u32s(0, 1, 1, 30, 1)),
                box("stsz", u32s(0, 2, 30)),
                box("stco", u32s(0, 1, dataAt + FRAMES * FRAME_BYTES)));
        byte[] mdia = box("mdia", mdhd(), box("hdlr", u32s(0, 0), text("soun"), zeros(13)), box("minf", stbl));
        return box("trak", box("tkhd", tkhd(2, 0, 0)), mdia);
    }

    /** A track of another kind, whose one sample stands at that place. */
    public static byte[] otherTrack(String handler, long at, long length) {
        byte[] stbl = box(
                "stbl",
                box("stsd", u32s(0, 1), box("gpmd", zeros(8))),
                box("stts", u32s(0, 1, 1, 6000)),
                box("stsc", u32s(0, 1, 1, 1, 1)),
                box("stsz", u32s(0, 0, 1, length)),
                box("stco", u32s(0, 1, at)));
        byte[] mdhd = box("mdhd", u32s(0, 0, 0, 1000, 6000, 0));
        byte[] mdia = box("mdia", mdhd, box("hdlr", u32s(0, 0), text(handler), zeros(13)), box("minf", stbl));
        return box("trak", box("tkhd", tkhd(3, 0, 0)), mdia);
    }

    private byte[] mdhd() {
        return made("mdhd", u32s(0, RECORDED, RECORDED, 1000, 6000, 0));
    }

    private byte[] hdlr(String handler) {
        return made("hdlr", u32s(0, 0), text(handler), zeros(13));
    }

    private byte[] dinf() {
        return made("dinf", made("dref", u32s(0, 1), full("url ", 1)));
    }

    /** The matrix stands at 48 of the box. */
    private static byte[] tkhd(long id, long width, long height) {
        byte[] matrix = u32s(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
        return cat(u32s(3, 0, 0, id, 0, 6000), zeros(16), matrix, u32s(width << 16, height << 16));
    }
}
