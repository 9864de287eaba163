// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import java.util.Optional;

/** One reason to refuse a file, of which others may hold as well; empty where the rule has nothing against it. */
interface MediaRule {

    Optional<MediaCode> judge(MediaFacts facts);
}
