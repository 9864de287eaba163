// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import java.util.Set;

/** Notes what tags tell about the origin; tags that cannot be read are no reason to refuse a film. */
final class Tags {

    private static final Set<Long> GO_INTO = Set.of(Ids.TAG, Ids.SIMPLE_TAG);

    private final Elements elements;
    private final MetadataNotes notes;
    private String name = "";

    Tags(Elements elements, MetadataNotes notes) {
        this.elements = elements;
        this.notes = notes;
    }

    void note(Element tags) {
        try {
            elements.each(tags, GO_INTO, this::noteElement);
        } catch (BrokenMedia broken) {
            if (broken.fault().flaw() == Flaw.TOO_MUCH_TO_READ) {
                throw broken;
            }
            notes.someAreUnknown();
        }
    }

    private void noteElement(Element element) {
        if (element.id() == Ids.TAG_NAME) {
            name = elements.text(element);
        } else if (element.id() == Ids.TAG_STRING) {
            notes.found(name, element.body(), element.length());
            notes.told(name, elements.text(element));
        } else if (element.id() == Ids.TAG_BINARY) {
            notes.found(name, element.body(), element.length());
        } else {
            Checksum.note(element, notes);
        }
    }
}
