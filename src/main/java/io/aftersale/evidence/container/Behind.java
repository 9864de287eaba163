// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.container.reading.ByteRange;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Trailing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Where the file of another kind stands that it is as well; empty where it is none. */
    Optional<Fault> secondKind(@Nullable Trailing trailing) {
        if (trailing != null && trailing.look().isOtherKind()) {
            return secondKindAt(trailing.bytes().from());
        }
        long zip = ZipAtTheEnd.find(bytes);
        return zip >= 0
                ? secondKindAt(zip)
                : secondKindAt(TailLook.latin(bytes.blockUpTo(0, PDF_LOOKS_AT)).indexOf("%PDF-"));
    }

    private static Optional<Fault> secondKindAt(long at) {
        return at < 0 ? Optional.empty() : Optional.of(new Fault(Flaw.TWO_KINDS_AT_ONCE, at));
    }

    /** The fault that ended the reading and a second kind beside it; what cannot be read as the one is read as the other. */
    List<Fault> beside(Fault fault) {
        if (endsAllReading(fault.flaw())) {
            return List.of(fault);
        }
        return secondKind(null)
                .map(second ->
                        fault.flaw().code() == MediaCode.MEDIA_UNREADABLE ? List.of(second) : inOrder(fault, second))
                .orElse(List.of(fault));
    }

    /** In the order of the codes in rules 3.2. */
    static List<Fault> inOrder(Fault... faults) {
        return Stream.of(faults)
                .sorted(Comparator.comparing(fault -> fault.flaw().code()))
                .toList();
    }

    private static boolean endsAllReading(Flaw flaw) {
        return flaw == Flaw.NO_KNOWN_BEGINNING || flaw == Flaw.EMPTY || flaw == Flaw.TOO_MUCH_TO_READ;
    }
}
