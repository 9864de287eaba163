// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MediaWalker;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Walked;
import java.util.Set;

/** Reads Matroska and WebM: the header, then the one segment. */
public final class MatroskaWalker implements MediaWalker {

    /** The header has eight short numbers and a word. */
    private static final int LONGEST_HEADER = 1_024;

    private static final Set<String> DOC_TYPES = Set.of("webm", "matroska");

    @Override
    public boolean knows(MeteredBytes bytes) {
        return bytes.size() >= 4 && bytes.u32(0) == Ids.EBML;
    }

    @Override
    public Walked walk(MeteredBytes bytes) {
        Elements elements = new Elements(bytes);
        Element header = elements.at(0, bytes.size());
        if (header == null || header.isEndless() || header.length() > LONGEST_HEADER) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, 0);
        }
        if (header.end() > bytes.size()) {
            throw new BrokenMedia(Flaw.HEADER_CUT, bytes.size());
        }
        return new SegmentWalk(elements, docType(elements, header), segment(elements, header.end())).walk();
    }

    private static String docType(Elements elements, Element header) {
        String[] docType = {""};
        elements.each(header, Set.of(), element -> {
            boolean tooWide = (element.id() == Ids.MAX_ID_LENGTH && elements.unsigned(element) > 4)
                    || (element.id() == Ids.MAX_SIZE_LENGTH && elements.unsigned(element) > 8);
            if (tooWide) {
                throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, element.at());
            }
            if (element.id() == Ids.DOC_TYPE) {
                docType[0] = elements.text(element);
            }
        });
        if (!DOC_TYPES.contains(docType[0])) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, header.at());
        }
        return docType[0];
    }

    private static Element segment(Elements elements, long from) {
        long size = elements.bytes().size();
        Element element = elements.at(from, size);
        while (element != null && Ids.isPadding(element.id()) && !element.isEndless()) {
            element = elements.at(element.end(), size);
        }
        if (element == null || element.id() != Ids.SEGMENT) {
            throw new BrokenMedia(Flaw.NO_INDEX, from);
        }
        return element;
    }
}
