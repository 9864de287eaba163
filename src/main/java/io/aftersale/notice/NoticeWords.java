// SPDX-License-Identifier: Apache-2.0
package io.aftersale.notice;

import io.aftersale.platform.Sha256;
import java.util.List;

/**
 * The words of a notice as they are shown to one buyer.
 *
 * @param policyVersion the version that they were made under
 * @param locale a language tag such as {@code it}
 * @param sentences every one that is shown, in order, the tick's own last
 */
public record NoticeWords(int policyVersion, String locale, List<String> sentences) {

    public NoticeWords {
        sentences = List.copyOf(sentences);
    }

    /** SHA-256 of the sentences in UTF-8, parted by line feeds, in 64 lower-case hexadecimal digits. */
    public String sha256() {
        return Sha256.of(String.join("\n", sentences));
    }

    /** What the tick's field carries: says of which words it is a tick. */
    public String token() {
        return policyVersion + "." + locale + "." + sha256();
    }
}
