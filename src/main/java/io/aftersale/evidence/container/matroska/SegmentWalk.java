// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Walked;
import org.jspecify.annotations.Nullable;

/** Walks the parts of the segment side by side, to its end or to where they stop being such parts. */
final class SegmentWalk {

    private final Elements elements;
    private final MeteredBytes bytes;
    private final String docType;
    private final Element segment;
    private final long end;
    private final MetadataNotes notes = new MetadataNotes();
    private Info info = Info.USUAL;
    private @Nullable Tracks tracks;
    private @Nullable Clusters clusters;
    private @Nullable Flaw flaw;

    SegmentWalk(Elements elements, String docType, Element segment) {
        this.elements = elements;
        this.bytes = elements.bytes();
        this.docType = docType;
        this.segment = segment;
        boolean cut = !segment.isEndless() && segment.length() > bytes.size() - segment.body();
        this.flaw = cut ? Flaw.END_MISSING : null;
        this.end = cut || segment.isEndless() ? bytes.size() : segment.end();
    }

    Walked walk() {
        long at = segment.body();
        Element part = elements.at(at, end);
        while (part != null && belongsHere(part)) {
            at = read(part);
            part = elements.at(at, end);
        }
        if (at < end && flaw == null && !segment.isEndless()) {
            flaw = Flaw.PARTLY_OVERWRITTEN;
            notes.found(Kind.OTHER, at, end - at);
        }
        return new FilmFound(docType, info, tracks, clusters, notes)
                .told(flaw, segment.isEndless(), segment.isEndless() ? at : end, bytes.size());
    }

    /** In a segment of known length parts of later standards may stand; behind an endless one anything. */
    private boolean belongsHere(Element part) {
        boolean known = Ids.IN_SEGMENT.contains(part.id()) || Ids.isPadding(part.id());
        return known || (!segment.isEndless() && !part.isEndless() && part.end() <= end);
    }

    private long read(Element part) {
        if (part.id() == Ids.CLUSTER) {
            return clusters(part.at()).read(part, end);
        }
        if (part.isEndless()) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, part.at());
        }
        if (part.length() > end - part.body()) {
            return broken(part);
        }
        if (part.id() == Ids.TRACKS) {
            tracks = onlyOnce(part);
            noteOthers(tracks);
        } else if (part.id() == Ids.INFO) {
            info = Info.read(elements, part, notes);
        } else if (part.id() == Ids.TAGS) {
            new Tags(elements, notes).note(part);
        } else if (part.id() == Ids.ATTACHMENTS) {
            throw new BrokenMedia(Flaw.FILES_ATTACHED, part.at());
        } else {
            noteStranger(part);
        }
        return part.end();
    }

    /** Subtitles may tell a way; their places are not looked for. */
    private void noteOthers(Tracks described) {
        if (described.hasOthers()) {
            notes.someAreUnknown();
        }
    }

    /** Free room, titles of chapters and parts of later standards; a checksum over all of a segment is no longer true. */
    private void noteStranger(Element part) {
        if (part.id() == Ids.CHAPTERS) {
            notes.someAreUnknown();
        } else if (part.id() == Ids.CRC) {
            Checksum.note(part, notes);
        } else if (part.id() == Ids.VOID || !Ids.IN_SEGMENT.contains(part.id())) {
            notes.found(Kind.OTHER, part.body(), part.length());
        }
    }

    /** A part that should go on past the end: the file was cut, or the part lies. */
    private long broken(Element part) {
        boolean cut = end == bytes.size();
        if (!cut) {
            throw new BrokenMedia(Flaw.SIZE_IMPOSSIBLE, part.at());
        }
        flaw = Flaw.END_MISSING;
        notes.found(Kind.OTHER, part.body(), end - part.body());
        return end;
    }

    private Tracks onlyOnce(Element part) {
        if (tracks != null) {
            throw new BrokenMedia(Flaw.TOLD_TWICE, part.at());
        }
        return Tracks.read(elements, part, notes);
    }

    /** Tracks are described before their frames come; else nobody could play it while it loads. */
    private Clusters clusters(long at) {
        Tracks described = tracks;
        if (described == null) {
            throw new BrokenMedia(Flaw.NO_INDEX, at);
        }
        Clusters found = clusters;
        if (found == null) {
            found = new Clusters(
                    elements, described.film().map(MatroskaTrack::number).orElse(-1L));
            clusters = found;
        }
        return found;
    }
}
