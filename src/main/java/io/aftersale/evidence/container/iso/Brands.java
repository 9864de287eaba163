// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import java.util.List;
import java.util.Set;

/** What the brands of a file say about its exact type; unknown ones are taken as MP4. */
final class Brands {

    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs");
    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> ANY_HEIF = Set.of("mif1", "mif2", "msf1", "miaf");

    private Brands() {}

    static boolean arePictures(List<String> brands) {
        String major = major(brands);
        return HEIC.contains(major) || AVIF.contains(major) || ANY_HEIF.contains(major);
    }

    /** Empty for an old QuickTime film. */
    static String major(List<String> brands) {
        return brands.isEmpty() ? "" : brands.get(0);
    }

    static String pictureType(List<String> brands) {
        for (String brand : brands) {
            if (HEIC.contains(brand)) {
                return "image/heic";
            }
            if (AVIF.contains(brand)) {
                return "image/avif";
            }
        }
        return "image/heif";
    }

    static String videoType(List<String> brands) {
        String major = major(brands);
        if (major.isEmpty() || major.equals("qt  ")) {
            return "video/quicktime";
        }
        if (major.startsWith("3g2")) {
            return "video/3gpp2";
        }
        return major.startsWith("3g") ? "video/3gpp" : "video/mp4";
    }
}
