// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.number;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u64;
import static io.aftersale.evidence.container.made.Made.u8;

/** Elements, and from them a small sound film: six seconds of 320x240 in three clusters of four frames, with sound. */
public final class Mkv {

    public static final long INFO = 0x1549A966;
    public static final long TRACKS = 0x1654AE6B;
    public static final long CLUSTER = 0x1F43B675;
    public static final long CUES = 0x1C53BB6B;
    public static final long TAGS = 0x1254C367;
    public static final long ATTACHMENTS = 0x1941A469;
    public static final long SEGMENT = 0x18538067;

    private Mkv() {}

    private static byte[] id(long id) {
        int width = Math.max(1, (71 - Long.numberOfLeadingZeros(id)) / 8);
        return number(width, id);
    }

    public static byte[] el(long id, byte[]... body) {
        byte[] all = cat(body);
        return cat(id(id), u32(0x10000000L | all.length), all);
    }

    /** An element that says it is so long. */
    public static byte[] lying(long id, long length, byte[]... body) {
        return cat(id(id), u64(0x0100000000000000L | length), cat(body));
    }

    public static byte[] endless(long id, byte[]... body) {
        return cat(id(id), u64(0x01FFFFFFFFFFFFFFL), cat(body));
    }

    public static byte[] header(String docType) {
        return el(0x1A45DFA3, el(0x42F2, u8(4)), el(0x42F3, u8(8)), el(0x4282, text(docType)));
    }

    public static byte[] info(double milliseconds) {
        return el(
                INFO,
                el(0x2AD7B1, number(3, 1_000_000)),
                el(0x4489, u64(Double.doubleToLongBits(milliseconds))),
                el(0x4461, u64(3_600_000_000_000L)),
                el(0x7BA9, text("Unboxing")),
                el(0x4D80, text("muxer")),
                el(0x5741, text("writer")));
    }

    /** As it is recorded live. */
    public static byte[] infoWithoutDuration() {
        return el(INFO, el(0x2AD7B1, number(3, 1_000_000)));
    }

    public static byte[] film() {
        return track(1, 1, "V_VP9", el(0xE0, el(0xB0, u16(320)), el(0xBA, u8(240))));
    }

    public static byte[] sound() {
        return track(2, 2, "A_OPUS");
    }

    public static byte[] track(int number, int type, String codec, byte[]... more) {
        return el(0xAE, el(0xD7, u8(number)), el(0x83, u8(type)), el(0x86, text(codec)), cat(more));
    }

    public static byte[] tracks() {
        return el(TRACKS, film(), sound());
    }

    public static byte[] block(int track, int after) {
        return el(0xA3, u8(0x80 | track), u16(after), u8(0x80), times(20, u8(0x5A)));
    }

    /** Two seconds from that millisecond on: a frame each half second, the last in a group. */
    public static byte[] frames(long from) {
        byte[] group = el(0xA0, el(0xA1, u8(0x81), u16(1500), u8(0), times(20, u8(0x5A))), el(0x9B, u16(500)));
        return cat(el(0xE7, u16(from)), block(1, 0), block(2, 0), block(1, 500), block(1, 1000), group);
    }

    public static byte[] clusters() {
        return cat(el(CLUSTER, frames(0)), el(CLUSTER, frames(2000)), el(CLUSTER, frames(4000)));
    }

    public static byte[] whole() {
        byte[] cues = el(CUES, el(0xBB, el(0xB3, u8(0))));
        return cat(header("matroska"), el(SEGMENT, el(0xEC, new byte[5]), info(6000), tracks(), clusters(), cues));
    }

    public static byte[] live() {
        return cat(
                header("webm"),
                endless(
                        SEGMENT,
                        infoWithoutDuration(),
                        tracks(),
                        endless(CLUSTER, frames(0)),
                        endless(CLUSTER, frames(2000)),
                        endless(CLUSTER, frames(4000))));
    }

    /** A segment that holds these parts behind a head of that kind. */
    public static byte[] of(byte[]... parts) {
        return cat(header("webm"), el(SEGMENT, parts));
    }
}
