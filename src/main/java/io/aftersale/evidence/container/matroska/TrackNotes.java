// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.matroska;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;

/** Gathers what is said about one track. */
final class TrackNotes {

    private final Elements elements;
    private long number;
    private long type;
    private String codec = "";
    private long width;
    private long height;
    private double roll;

    TrackNotes(Elements elements) {
        this.elements = elements;
    }

    void note(Element element) {
        if (element.id() == Ids.TRACK_NUMBER) {
            number = elements.unsigned(element);
        } else if (element.id() == Ids.TRACK_TYPE) {
            type = elements.unsigned(element);
        } else if (element.id() == Ids.CODEC_ID) {
            codec = elements.text(element);
        } else {
            noteOfPicture(element);
        }
    }

    private void noteOfPicture(Element element) {
        if (element.id() == Ids.PIXEL_WIDTH) {
            width = elements.unsigned(element);
        } else if (element.id() == Ids.PIXEL_HEIGHT) {
            height = elements.unsigned(element);
        } else if (element.id() == Ids.POSE_ROLL) {
            roll = elements.real(element);
        } else if (element.id() == Ids.CONTENT_ENCRYPTION) {
            throw new BrokenMedia(Flaw.CODEC_UNKNOWN, element.at());
        }
    }

    MatroskaTrack track(long at) {
        return new MatroskaTrack(at, number, type, codec, width, height, roll);
    }
}
