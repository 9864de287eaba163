// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Shows the lines of a claim, each with its flag as decided when it was sent. */
final class ClaimLineViews {

    private final LineViews views;
    private final List<RecordedParcel> parcels;
    private final AppealViews appeals;
    private final Words words;

    ClaimLineViews(LineViews views, List<RecordedParcel> parcels, AppealViews appeals, Words words) {
        this.views = views;
        this.parcels = parcels;
        this.appeals = appeals;
        this.words = words;
    }

    ClaimPage.Line of(Claim claim, ClaimLine line) {
        return new ClaimPage.Line(
                line.getOrderItemId(),
                line.getItemName(),
                Integer.toString(line.getQuantity()),
                views.flag(line.getCoverage(), words),
                timing(line),
                problem(line),
                FileViews.of(claim, line.getOrderItemId(), words),
                decision(claim, line),
                appeals.of(claim, line));
    }

    /** Whether it came in time, and both days of arrival where the shopper stated one (A19). */
    private List<String> timing(ClaimLine line) {
        Instant deadline = line.getDeadline();
        LocalDate stated = line.getStatedOn();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "aftersale.timing." + line.getTiming(), deadline == null ? "" : words.lastMinuteBefore(deadline)));
        if (stated != null) {
            sentences.add(words.text("aftersale.claim.stated", words.date(stated)));
            parcels.stream()
                    .filter(parcel -> parcel.holds(line.getOrderItemId()))
                    .map(parcel -> parcel.parcel().deliveredOn())
                    .flatMap(Stream::ofNullable)
                    .forEach(day -> sentences.add(words.text("aftersale.claim.courier", words.date(day))));
        }
        return sentences;
    }

    private ClaimPage.Problem problem(ClaimLine line) {
        return new ClaimPage.Problem(
                words.text("aftersale.kind." + line.getKind()),
                words.text("aftersale.cause." + line.getCause()),
                line.getPart(),
                line.getDescription(),
                line.isSignificant());
    }

    private ClaimPage.Decision decision(Claim claim, ClaimLine line) {
        ClaimState state = line.getState();
        boolean decided = state == ClaimState.ACCEPTED || state == ClaimState.REFUSED;
        String code = line.getDecisionCode();
        String text = line.getDecisionText();
        return new ClaimPage.Decision(
                state.name(),
                words.text("aftersale.state." + state),
                decided && code != null ? words.textOr("aftersale.decision." + code, "") : "",
                text == null ? "" : text,
                state == ClaimState.REFUSED,
                state == ClaimState.REFUSED && isAutomatic(claim, line));
    }

    /** Whether the last that happened to the line was the rules' own refusal. */
    private static boolean isAutomatic(Claim claim, ClaimLine line) {
        return claim.getHistory().stream()
                .filter(entry -> Objects.equals(entry.getOrderItemId(), line.getOrderItemId()))
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.getEvent() == ClaimEvent.AUTO_REFUSE)
                .isPresent();
    }
}
