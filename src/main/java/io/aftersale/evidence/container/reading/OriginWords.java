// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import java.util.List;
import java.util.Locale;

/** What a name of metadata stands for: boxes and keys of films of Apple, Android and 3GPP, tags of Matroska. */
final class OriginWords {

    private static final List<String> LOCATION = List.of("location", "gps", "\u00a9xyz", "loci");
    private static final List<String> DATE = List.of("date", "\u00a9day");
    private static final List<String> MAKE = List.of("make", "manufacturer", "\u00a9mak");
    private static final List<String> MODEL = List.of("model", "\u00a9mod");
    private static final List<String> PROGRAM = List.of("software", "encoder", "\u00a9swr", "\u00a9too");
    private static final List<String> MORE_OF_DEVICE = List.of("version", "camera", "serial", "lens");

    private OriginWords() {}

    static Kind kind(String name) {
        if (LOCATION.stream().anyMatch(small(name)::contains)) {
            return Kind.LOCATION;
        }
        if (DATE.stream().anyMatch(small(name)::contains)) {
            return Kind.DATE;
        }
        boolean device = isMake(name)
                || isModel(name)
                || isProgram(name)
                || MORE_OF_DEVICE.stream().anyMatch(small(name)::contains);
        return device ? Kind.DEVICE : Kind.OTHER;
    }

    static boolean isMake(String name) {
        return MAKE.contains(last(name));
    }

    static boolean isModel(String name) {
        return MODEL.contains(last(name));
    }

    static boolean isProgram(String name) {
        return PROGRAM.contains(last(name));
    }

    /** Only Apple's key has date, time and zone. */
    static boolean isTime(String name) {
        return last(name).equals("creationdate");
    }

    /** Keys are written like addresses: com.apple.quicktime.make. */
    private static String last(String name) {
        return small(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
