// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u64;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mkv.CLUSTER;
import static io.aftersale.evidence.container.made.Mkv.SEGMENT;
import static io.aftersale.evidence.container.made.Mkv.el;
import static io.aftersale.evidence.container.made.Mkv.endless;
import static io.aftersale.evidence.container.made.Mkv.lying;

import java.util.ArrayList;
import java.util.List;

/** Matroska files that try something. */
public final class HostileMatroska {

    private static final byte[] EBML = u32(0x1A45DFA3);

    private final List<HostileFile> files = new ArrayList<>();

    public static List<HostileFile> all() {
        HostileMatroska films = new HostileMatroska();
        films.headers();
        films.parts();
        films.lengths();
        films.clocks();
        films.tracks();
        films.clusters();
        films.overwritten();
        films.ages();
        films.cut();
        return films.files;
    }

    private void is(String expected, String name, byte[] bytes) {
        files.add(new HostileFile("Matroska: " + name, bytes, expected));
    }

    private void headers() {
        is("SIZE_IMPOSSIBLE", "the magic number alone", EBML);
        is("SIZE_IMPOSSIBLE", "an endless header", cat(EBML, u8(0xFF), zeros(50)));
        is("SIZE_IMPOSSIBLE", "a header of gigabytes", cat(EBML, u64(0x0100000F00000000L), zeros(50)));
        is("SIZE_IMPOSSIBLE", "a size of nine bytes", cat(EBML, u8(0), zeros(50)));
        is("HEADER_CUT", "a cut header", cat(EBML, u8(0xA0), zeros(5)));
        is("SIZE_IMPOSSIBLE", "rubbish in the header", cat(EBML, u8(0x85), zeros(5)));
        is("VALUE_IMPOSSIBLE", "another kind of document", cat(Mkv.header("html"), el(SEGMENT, Mkv.tracks())));
        is("VALUE_IMPOSSIBLE", "no kind of document", el(0x1A45DFA3));
        is("VALUE_IMPOSSIBLE", "names of nine bytes", el(0x1A45DFA3, el(0x42F2, u8(9))));
        is("VALUE_IMPOSSIBLE", "sizes of nine bytes", el(0x1A45DFA3, el(0x42F3, u8(9))));
        is("VALUE_IMPOSSIBLE", "a number of nine bytes", el(0x1A45DFA3, el(0x42F3, zeros(9))));
        is("NO_INDEX", "a header alone", Mkv.header("webm"));
        is("NO_INDEX", "no segment", cat(Mkv.header("webm"), el(0xEC), el(Mkv.INFO)));
        is("NO_INDEX", "endless padding", cat(Mkv.header("webm"), endless(0xEC)));
        is(
                "TOO_MUCH_TO_READ",
                "a million paddings",
                cat(Mkv.header("webm"), endless(SEGMENT, times(1_000_001, u16(0xEC80)))));
    }

    private void parts() {
        is("NO_INDEX", "an empty segment", Mkv.of());
        is("NO_INDEX", "frames before their tracks", Mkv.of(Mkv.clusters(), Mkv.tracks()));
        is("TOLD_TWICE", "tracks twice", Mkv.of(Mkv.tracks(), Mkv.tracks(), Mkv.clusters()));
        is(
                "FILES_ATTACHED",
                "a program attached",
                Mkv.of(Mkv.tracks(), Mkv.clusters(), el(Mkv.ATTACHMENTS, text("MZ"))));
        is("SIZE_IMPOSSIBLE", "endless tracks", Mkv.of(endless(Mkv.TRACKS, Mkv.film())));
        is(
                "SIZE_IMPOSSIBLE",
                "a part larger than the segment",
                cat(Mkv.of(Mkv.tracks(), lying(Mkv.INFO, 1 << 30)), zeros(50)));
        is("NO_INDEX", "a part larger than the file", Mkv.of(lying(Mkv.INFO, 1 << 30)));
        is(
                "SIZE_IMPOSSIBLE",
                "a child larger than its parent",
                Mkv.of(el(Mkv.TRACKS, lying(0xAE, 1 << 20)), Mkv.clusters()));
        is("SIZE_IMPOSSIBLE", "an endless child", Mkv.of(el(Mkv.TRACKS, endless(0xAE)), Mkv.clusters()));
    }

    private void lengths() {
        is("SIZE_IMPOSSIBLE", "zeros as tracks", Mkv.of(el(Mkv.TRACKS, zeros(100)), Mkv.clusters()));
        is(
                "VALUE_IMPOSSIBLE",
                "a clock that stands",
                Mkv.of(el(Mkv.INFO, el(0x2AD7B1, u8(0))), Mkv.tracks(), Mkv.clusters()));
        is("VALUE_IMPOSSIBLE", "a length of nine bytes", Mkv.of(el(Mkv.INFO, el(0x4489, zeros(9))), Mkv.tracks()));
        is(
                "VALUE_IMPOSSIBLE",
                "a length that is no number",
                Mkv.of(el(Mkv.INFO, el(0x4489, u64(Double.doubleToLongBits(Double.POSITIVE_INFINITY)))), Mkv.tracks()));
        is(
                "DURATIONS_DISAGREE",
                "six seconds that say an hour",
                Mkv.of(Mkv.info(3_600_000), Mkv.tracks(), Mkv.clusters()));
        is("VALUE_IMPOSSIBLE", "six seconds that say a century", Mkv.of(Mkv.info(3e12), Mkv.tracks(), Mkv.clusters()));
        is(
                "DURATIONS_DISAGREE",
                "an hour that says a second",
                Mkv.of(Mkv.info(1_000), Mkv.tracks(), el(CLUSTER, Mkv.frames(60_000))));
    }

    private void clocks() {
        is("WHOLE", "a length of no bytes", Mkv.of(el(Mkv.INFO, el(0x4489)), Mkv.tracks(), Mkv.clusters()));
        is(
                "WHOLE",
                "a short length of four bytes",
                Mkv.of(el(Mkv.INFO, el(0x4489, u32(Float.floatToIntBits(6000)))), Mkv.tracks(), Mkv.clusters()));
        byte[] deep = zeros(0);
        for (int i = 0; i < 2_000; i++) {
            deep = el(0x67C8, deep);
        }
        is("WHOLE", "two thousand tags in one another", Mkv.of(Mkv.tracks(), Mkv.clusters(), el(Mkv.TAGS, deep)));
        is(
                "TOO_MUCH_TO_READ",
                "a million tags",
                Mkv.of(Mkv.tracks(), Mkv.clusters(), el(Mkv.TAGS, times(1_000_001, u16(0xEC80)))));
    }

    private void tracks() {
        is("NO_VIDEO_TRACK", "sound alone", Mkv.of(el(Mkv.TRACKS, Mkv.sound()), Mkv.clusters()));
        is("NO_VIDEO_TRACK", "no track", Mkv.of(el(Mkv.TRACKS), Mkv.clusters()));
        is("TOO_MUCH_TO_READ", "a hundred tracks", Mkv.of(el(Mkv.TRACKS, times(100, Mkv.film())), Mkv.clusters()));
        is("CODEC_UNKNOWN", "a film without coding", Mkv.of(el(Mkv.TRACKS, Mkv.track(1, 1, "")), Mkv.clusters()));
        is(
                "CODEC_UNKNOWN",
                "an encrypted film",
                Mkv.of(el(Mkv.TRACKS, Mkv.track(1, 1, "V_VP9", el(0x6D80, el(0x6240, el(0x5035))))), Mkv.clusters()));
        is("VALUE_IMPOSSIBLE", "a film without size", Mkv.of(el(Mkv.TRACKS, Mkv.track(1, 1, "V_VP9")), Mkv.clusters()));
        is(
                "DIMENSIONS_ABSURD",
                "a film of millions",
                Mkv.of(
                        el(Mkv.TRACKS, Mkv.track(1, 1, "V_VP9", el(0xE0, el(0xB0, u32(2_000_000)), el(0xBA, u8(9))))),
                        Mkv.clusters()));
        is(
                "VALUE_IMPOSSIBLE",
                "a width that wraps",
                Mkv.of(
                        el(Mkv.TRACKS, Mkv.track(1, 1, "V_VP9", el(0xE0, el(0xB0, u64(-1)), el(0xBA, u8(9))))),
                        Mkv.clusters()));
    }

    private void clusters() {
        is("NO_DATA", "no frames", Mkv.of(Mkv.tracks()));
        is("NO_DATA", "frames of another track", Mkv.of(Mkv.tracks(), el(CLUSTER, el(0xE7, u8(0)), Mkv.block(3, 0))));
        is(
                "NO_DATA",
                "stumps of blocks",
                Mkv.of(Mkv.tracks(), el(CLUSTER, el(0xE7, u8(0)), el(0xA3, u8(0x81)), el(0xA3, u32(0x08000000)))));
        is("NO_DATA", "clusters of zeros", Mkv.of(Mkv.tracks(), el(CLUSTER, zeros(500))));
        is("NO_DATA", "clusters without time", Mkv.of(Mkv.tracks(), el(CLUSTER, times(9, Mkv.block(1, 0)))));
        is("NO_DATA", "clusters with an endless child", Mkv.of(Mkv.tracks(), el(CLUSTER, endless(0xA3))));
    }

    private void overwritten() {
        is(
                "PARTLY_OVERWRITTEN",
                "a cluster of zeros among sound ones",
                Mkv.of(Mkv.tracks(), Mkv.clusters(), el(CLUSTER, zeros(500))));
        is("DATA_OVERWRITTEN", "frames of zeros", Mkv.of(Mkv.tracks(), el(CLUSTER, el(0xE7, u8(0)), blank(), blank())));
        is("PARTLY_OVERWRITTEN", "some frames of zeros", Mkv.of(Mkv.tracks(), el(CLUSTER, Mkv.frames(0), blank())));
        is(
                "PARTLY_OVERWRITTEN",
                "zeros between clusters",
                Mkv.of(Mkv.tracks(), Mkv.clusters(), zeros(300), Mkv.clusters()));
    }

    private void ages() {
        is(
                "VALUE_IMPOSSIBLE",
                "a time of years",
                Mkv.of(Mkv.tracks(), el(CLUSTER, el(0xE7, u64(1L << 62)), Mkv.block(1, 0))));
        is(
                "VALUE_IMPOSSIBLE",
                "a time of nine bytes",
                Mkv.of(Mkv.tracks(), el(CLUSTER, el(0xE7, zeros(9)), Mkv.block(1, 0))));
        is("WHOLE", "a time that wraps", Mkv.of(Mkv.tracks(), el(CLUSTER, el(0xE7, u64(-1)), Mkv.block(1, 40))));
        is(
                "SIZE_IMPOSSIBLE",
                "a cluster larger than the segment",
                cat(Mkv.of(Mkv.tracks(), lying(CLUSTER, 1 << 20, Mkv.frames(0))), zeros(10)));
        is(
                "TOO_MUCH_TO_READ",
                "a million blocks",
                cat(
                        Mkv.header("webm"),
                        endless(SEGMENT, Mkv.tracks(), endless(CLUSTER, times(1_000_001, u16(0xA380))))));
        is(
                "WHOLE",
                "groups in groups",
                Mkv.of(Mkv.tracks(), el(CLUSTER, Mkv.frames(0), el(0xA0, el(0xA0, el(0xA0, el(0xA0)))))));
    }

    private static byte[] blank() {
        return el(0xA3, u8(0x81), u16(0), u8(0x80), zeros(20));
    }

    private void cut() {
        byte[] whole = Mkv.whole();
        byte[] live = Mkv.live();
        is("NO_INDEX", "cut in the head", first(100, whole));
        is("END_MISSING", "cut at half", first(whole.length - 200, whole));
        is("END_MISSING", "cut in the cues", first(whole.length - 2, whole));
        is("END_MISSING", "live, cut in a block", first(live.length - 5, live));
        byte[] announced = cat(Mkv.header("webm"), endless(SEGMENT, Mkv.info(60_000), Mkv.tracks(), Mkv.clusters()));
        is("END_MISSING", "a minute announced and six seconds there", announced);
    }
}
