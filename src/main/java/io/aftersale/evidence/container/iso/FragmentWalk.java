// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.Map;
import java.util.Set;

/** Adds up the fragments of one track: each {@code moof} tells of the {@code mdat} that follows it. */
final class FragmentWalk {

    private static final Set<String> IN_FRAGMENT = Set.of("mfhd", "pssh");

    private static final Set<String> IN_TRACK =
            Set.of("tfhd", "tfdt", "trun", "sdtp", "subs", "saiz", "saio", "sbgp", "sgpd", "senc");

    private final Boxes boxes;
    private final MeteredBytes bytes;
    private final Layout layout;
    private final TrackRuns runs;
    private final OriginBoxes origins;
    private long unitsHere;

    FragmentWalk(Boxes boxes, Layout layout, OriginBoxes origins, Track track, long defaultUnits) {
        this.origins = origins;
        this.boxes = boxes;
        this.bytes = boxes.bytes();
        this.layout = layout;
        this.runs = new TrackRuns(boxes, track.id(), defaultUnits);
    }

    Fragments add() {
        long at = layout.firstFragment();
        while (at < layout.end()) {
            Box box = BoxInFile.at(bytes, at);
            if (box == null) {
                break;
            }
            add(box);
            at = box.end();
        }
        return new Fragments(runs.samples(), runs.units(), unitsHere);
    }

    private void add(Box box) {
        if (box.end() > bytes.size()) {
            tellCut(box);
            return;
        }
        switch (box.type()) {
            case "moof" -> boxes.each(box, this::lookInto);
            case "mdat" -> unitsHere = runs.units();
            default -> {}
        }
    }

    /** A fragment that is not all there is not looked into. */
    private void tellCut(Box box) {
        if (box.type().equals("moof")) {
            origins.someAreUnknown();
        }
    }

    private void lookInto(Box part) {
        if (part.type().equals("traf")) {
            Map<String, Box> in = boxes.named(part, Set.of("tfhd"));
            runs.begin(Boxes.need(in, "tfhd", part.at()));
            boxes.each(part, this::lookIntoTrack);
        } else if (!IN_FRAGMENT.contains(part.type())) {
            origins.lookIntoStranger(part);
        }
    }

    private void lookIntoTrack(Box box) {
        if (IN_TRACK.contains(box.type())) {
            runs.lookInto(box);
        } else {
            origins.lookIntoStranger(box);
        }
    }
}
