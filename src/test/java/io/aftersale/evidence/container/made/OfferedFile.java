// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaVerdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file as a browser offers it.
 *
 * @param verdict expected, as {@link #word} has it
 */
public record OfferedFile(String name, MediaOffer offer, byte[] bytes, String verdict) {

    /** ACCEPTED, SUSPECT or REJECTED, and every code in order. */
    public static String word(MediaVerdict verdict) {
        if (verdict instanceof MediaVerdict.Rejected) {
            return word("REJECTED", verdict.codes());
        }
        return word(verdict instanceof MediaVerdict.Suspect ? "SUSPECT" : "ACCEPTED", verdict.codes());
    }

    /** The same where the codes are known. */
    public static String word(String what, List<MediaCode> codes) {
        return Stream.concat(Stream.of(what), codes.stream().map(MediaCode::name))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return name + " is " + verdict;
    }
}
