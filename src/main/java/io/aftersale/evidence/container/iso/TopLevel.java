// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks the boxes that stand side by side in a file, to the end or to where they stop being boxes. */
final class TopLevel {

    /** A fragmented film of a day in pieces of a second has as many. */
    private static final int MOST_BOXES = 200_000;

    /** A thousand kinds of film would have fewer brands. */
    private static final int MOST_BRANDS = 64;

    /** Vendors write some boxes for themselves, and leave some room free. */
    private static final int MOST_STRANGERS = 1_024;

    /** What may tell of the origin, or hold what an editor left behind. */
    private static final Set<String> STRANGE =
            Set.of("uuid", "udta", "free", "skip", "wide", "emsg", "prft", "pdin", "pnot", "idat", "mfra");

    private static final Set<String> KNOWN = Set.of(
            "ftyp", "moov", "mdat", "moof", "free", "skip", "wide", "uuid", "meta", "mfra", "sidx", "styp", "emsg",
            "prft", "udta", "pdin", "pnot", "idat");

    private final MeteredBytes bytes;
    private final List<String> brands = new ArrayList<>();
    private final MediaData data = new MediaData();
    private final List<Box> strangers = new ArrayList<>();
    private boolean allStrangers = true;
    private @Nullable Box moov;
    private @Nullable Box meta;
    private @Nullable Fault cut;
    private long firstFragment = -1;
    private final SegmentIndex index;

    private TopLevel(MeteredBytes bytes) {
        this.bytes = bytes;
        this.index = new SegmentIndex(bytes);
    }

    static Layout of(MeteredBytes bytes) {
        return new TopLevel(bytes).walk();
    }

    private Layout walk() {
        long at = 0;
        int count = 0;
        Box box = BoxInFile.at(bytes, at);
        while (box != null && belongsHere(box)) {
            count++;
            if (count > MOST_BOXES) {
                throw new BrokenMedia(Flaw.TOO_MUCH_TO_READ, at);
            }
            note(box);
            at = Math.min(box.end(), bytes.size());
            box = BoxInFile.at(bytes, at);
        }
        return new Layout(brands, moov, meta, data, strangers, allStrangers, firstFragment, index.seconds(), cut, at);
    }

    /** A box that runs past the end is cut if it is one of ours; another was never a box. */
    private boolean belongsHere(Box box) {
        return box.end() <= bytes.size() || KNOWN.contains(box.type());
    }

    private void note(Box box) {
        if (box.end() > bytes.size()) {
            cut = new Fault(Flaw.END_MISSING, bytes.size());
        }
        switch (box.type()) {
            case "ftyp" -> readBrands(box);
            case "moov" -> moov = onlyOne(moov, box);
            case "meta" -> meta = onlyOne(meta, box);
            case "mdat" -> data.add(box);
            case "moof" -> firstFragment = firstFragment < 0 ? box.at() : firstFragment;
            case "sidx" -> index.add(box);
            default -> {}
        }
        if (STRANGE.contains(box.type()) || !KNOWN.contains(box.type())) {
            noteStranger(box);
        }
    }

    private Box onlyOne(@Nullable Box before, Box box) {
        if (before != null) {
            throw new BrokenMedia(Flaw.TOLD_TWICE, box.at());
        }
        if (box.end() > bytes.size()) {
            throw new BrokenMedia(Flaw.HEADER_CUT, bytes.size());
        }
        return box;
    }

    private void noteStranger(Box box) {
        if (strangers.size() < MOST_STRANGERS) {
            strangers.add(new Box(box.type(), box.at(), box.body(), Math.min(box.end(), bytes.size())));
        } else {
            allStrangers = false;
        }
    }

    /** The major brand, then the compatible ones after the minor version; the first such box counts. */
    private void readBrands(Box box) {
        long end = Math.min(box.end(), bytes.size());
        for (long at = box.body(); at + 4 <= end && brands.size() < MOST_BRANDS; at += at == box.body() ? 8 : 4) {
            brands.add(bytes.text(at, 4));
        }
    }
}
