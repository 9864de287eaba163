// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Instant;

/** Shows the lines of a claim, each with its flag as decided when it was sent. */
final class ClaimLineViews {

    private final LineViews views;
    private final Words words;

    ClaimLineViews(LineViews views, Words words) {
        this.views = views;
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
                decision(line));
    }

    private String timing(ClaimLine line) {
        Instant deadline = line.getDeadline();
        return words.text(
                "aftersale.timing." + line.getTiming(), deadline == null ? "" : words.lastMinuteBefore(deadline));
    }

    private ClaimPage.Problem problem(ClaimLine line) {
        return new ClaimPage.Problem(
                words.text("aftersale.kind." + line.getKind()),
                words.text("aftersale.cause." + line.getCause()),
                line.getPart(),
                line.getDescription(),
                line.isSignificant());
    }

    private ClaimPage.Decision decision(ClaimLine line) {
        ClaimState state = line.getState();
        boolean decided = state == ClaimState.ACCEPTED || state == ClaimState.REFUSED;
        String code = line.getDecisionCode();
        String text = line.getDecisionText();
        return new ClaimPage.Decision(
                state.name(),
                words.text("aftersale.state." + state),
                decided && code != null ? words.textOr("aftersale.decision." + code, "") : "",
                text == null ? "" : text,
                state == ClaimState.REFUSED);
    }
}
