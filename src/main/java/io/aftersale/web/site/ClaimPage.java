// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.web.view.FlagView;
import java.util.List;

/**
 * A claim as its shopper sees it.
 *
 * @param notice a sentence on top; mostly empty
 * @param noVideoReason the shopper's words where no video was sent; empty otherwise
 * @param allTheVideo whether the shopper said that there is no more of the video than the part that came
 * @param withdrawable whether the table lets the shopper withdraw it now
 */
public record ClaimPage(
        Head head,
        String notice,
        List<Step> steps,
        String ball,
        List<Line> lines,
        List<FileView> videos,
        String noVideoReason,
        boolean allTheVideo,
        boolean withdrawable,
        String supportEmail) {

    public ClaimPage {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
        videos = List.copyOf(videos);
    }

    /**
     * What names the claim.
     *
     * @param urgent whether it is looked at before others; no longer said once it is decided
     */
    public record Head(
            String number, String state, String stateText, String orderNumber, String sentText, boolean urgent) {}

    /**
     * One step of the timeline.
     *
     * @param place {@code done}, {@code now} or {@code later}
     */
    public record Step(String label, String note, String place) {}

    /**
     * One reported statue.
     *
     * @param timing whether it came in time, and the days of arrival by the shopper's and by the courier's word
     * @param appeal whether another look may be asked for
     */
    public record Line(
            long orderItemId,
            String name,
            String quantity,
            FlagView flag,
            List<String> timing,
            Problem problem,
            List<FileView> photos,
            Decision decision,
            AppealView appeal) {

        public Line {
            timing = List.copyOf(timing);
            photos = List.copyOf(photos);
        }
    }

    /** What the shopper wrote. */
    public record Problem(String kind, String cause, String part, String description, boolean significant) {}

    /**
     * How the line stands.
     *
     * @param reason of staff in words; empty while undecided
     * @param text staff's own words with their last act on the line, decided or to be looked at again; may be empty
     * @param automatic whether the rules refused it without a person
     */
    public record Decision(
            String state, String stateText, String reason, String text, boolean refused, boolean automatic) {}
}
