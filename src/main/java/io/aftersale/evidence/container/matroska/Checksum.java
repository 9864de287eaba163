// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;

/** Notes where a checksum over metadata stands: its id, one byte. */
final class Checksum {

    private Checksum() {}

    /** Does nothing for elements of other kinds. */
    static void note(Element element, MetadataNotes notes) {
        if (element.id() == Ids.CRC) {
            notes.found(Kind.CHECKSUM, element.at(), 1);
        }
    }
}
