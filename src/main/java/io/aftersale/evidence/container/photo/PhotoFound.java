// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.photo;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.Picture;
import io.aftersale.evidence.container.reading.Walked;
import java.util.List;

/** What there is to tell about a photo, whole or cut. */
record PhotoFound(MediaFamily family, String type, List<String> codecs) {

    Walked whole(Picture picture, MetadataNotes notes, long end) {
        return new Walked(facts(picture, notes), null, null, end);
    }

    /** Its end is missing; what is there can be shown. */
    Walked cut(Picture picture, MetadataNotes notes, long size) {
        return new Walked(facts(picture, notes), new Fault(Flaw.END_MISSING, size), null, size);
    }

    private ContainerFacts facts(Picture picture, MetadataNotes notes) {
        return new ContainerFacts(family, type, codecs, picture, null, false, notes.origin(), notes.metadata(), null);
    }
}
