// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.RefusalDetail;
import io.aftersale.evidence.SeenBytes;

/** May it stay, as far as was read? */
public sealed interface MediaVerdict {

    /** Nothing speaks against it so far. */
    record MayStay(SeenBytes.Medium medium) implements MediaVerdict {}

    /** It must go. */
    record MustGo(MediaCode code, RefusalDetail detail) implements MediaVerdict {

        MustGo(MediaCode code) {
            this(code, RefusalDetail.NONE);
        }
    }
}
