// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u32s;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mp4.box;

/** A film in pieces of two seconds: four frames each. */
public final class Mp4Fragments {

    private Mp4Fragments() {}

    /** An index without samples; the boxes stand in mvex. */
    public static Mp4 index(byte[]... extension) {
        return new Mp4()
                .moovFirst()
                .silent()
                .with("mdat", mdat -> zeros(0))
                .with("mvhd", mvhd -> Made.patched(mvhd, 24, u32(0)))
                .with("edts", edts -> zeros(0))
                .with("stts", stts -> box("stts", u32s(0, 0)))
                .with("stsc", stsc -> box("stsc", u32s(0, 0)))
                .with("stsz", stsz -> box("stsz", u32s(0, 0, 0)))
                .with("stco", stco -> box("stco", u32s(0, 0)))
                .inMoov(box("mvex", cat(extension)));
    }

    public static byte[] trex(long units) {
        return box("trex", u32s(0, 1, 1, units, 0, 0));
    }

    /** Frames whose length is said by the track's default. */
    public static byte[] fragment() {
        return fragment(box("tfhd", u32s(0x020000, 1)), box("trun", u32s(0x000200, 4, 20, 20, 20, 20)));
    }

    public static byte[] fragment(byte[] tfhd, byte[] trun) {
        byte[] moof = box("moof", box("mfhd", u32s(0, 1)), box("traf", tfhd, trun));
        return cat(moof, box("mdat", Made.times(4, Mp4.frame())));
    }

    /** Six seconds. */
    public static byte[] film() {
        return cat(index(trex(500)).bytes(), fragment(), fragment(), fragment());
    }
}
