// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import java.util.Set;

/** Codings of films that phones, cameras and editors write and some player knows. */
final class VideoCodecs {

    private static final Set<String> NAL = Set.of("avc1", "avc3", "hvc1", "hev1", "dvh1", "dvhe", "dva1", "dvav");

    private static final Set<String> OTHERS = Set.of(
            "av01", "vp08", "vp09", "vvc1", "vvi1", "mp4v", "s263", "h263", "H263", "jpeg", "mjpa", "mjpb", "mjp2",
            "apco", "apcs", "apcn", "apch", "ap4h", "ap4x", "aprn", "SVQ1", "SVQ3", "XVID", "DIVX", "FMP4", "3IVX",
            "AVdn", "AVdh", "CFHD", "png ", "rle ", "raw ", "dvc ", "dvcp", "dv5n", "dv5p", "dvpp", "dvhp", "dvh5",
            "dvh6", "hdv1", "hdv2", "hdv3", "xd5b", "xdvb", "mx5n", "mx5p", "vc-1", "icod", "2vuy", "v210");

    private VideoCodecs() {}

    static boolean know(String codec) {
        return areNal(codec) || OTHERS.contains(codec);
    }

    /** Whether each frame consists of units with their length in front (ISO/IEC 14496-15). */
    static boolean areNal(String codec) {
        return NAL.contains(codec);
    }
}
