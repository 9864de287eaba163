// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaOffer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A file of the corpus on the disk, as one line; names that try something are escaped in it. */
record CorpusFile(String path, String name, String expected, MediaOffer offer) {

    static CorpusFile of(Path path, String name, String expected, MediaOffer offer) {
        return new CorpusFile(path.toString(), name, expected, offer);
    }

    static CorpusFile read(String line) {
        String[] told = line.split("\t", -1);
        MediaOffer offer = new MediaOffer(
                EvidenceKind.valueOf(told[3]), decoded(told[4]), decoded(told[5]), Long.parseLong(told[6]));
        return new CorpusFile(told[0], told[1], told[2], offer);
    }

    String line() {
        return String.join(
                "\t",
                path,
                name,
                expected,
                offer.kind().name(),
                encoded(Objects.requireNonNullElse(offer.fileName(), "")),
                encoded(Objects.requireNonNullElse(offer.declaredType(), "")),
                Long.toString(offer.limitBytes()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
