// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Trailing;
import org.jspecify.annotations.Nullable;

/** What stands behind the end of a film or picture, and whether that makes it a file of two kinds (T14 b). */
final class Behind {

    /** A reader of PDF looks for its sign this far. */
    private static final int PDF_LOOKS_AT = 1_024;

    private final MeteredBytes bytes;

    Behind(MeteredBytes bytes) {
        this.bytes = bytes;
    }

    /** Null where nothing follows. */
    @Nullable
    Trailing after(long end) {
        long length = bytes.size() - end;
        return length <= 0 ? null : new Trailing(new ByteRange(end, length), TailLook.of(bytes, end));
    }

    /** Ends the reading if the file is one of another kind as well. */
    void refuseASecondKind(@Nullable Trailing trailing) {
        if (trailing != null && trailing.look().isOtherKind()) {
            throw new BrokenMedia(Flaw.TWO_KINDS_AT_ONCE, trailing.bytes().from());
        }
        long zip = ZipAtTheEnd.find(bytes);
        if (zip >= 0) {
            throw new BrokenMedia(Flaw.TWO_KINDS_AT_ONCE, zip);
        }
        byte[] head = bytes.blockUpTo(0, PDF_LOOKS_AT);
        int pdf = TailLook.latin(head).indexOf("%PDF-");
        if (pdf >= 0) {
            throw new BrokenMedia(Flaw.TWO_KINDS_AT_ONCE, pdf);
        }
    }
}
