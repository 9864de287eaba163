// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimState;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claim's way: sent, being checked, decided; or withdrawn. */
final class ClaimSteps {

    private static final String DONE = "done";
    private static final String NOW = "now";
    private static final String LATER = "later";

    private final Words words;

    ClaimSteps(Words words) {
        this.words = words;
    }

    List<ClaimPage.Step> of(Claim claim) {
        boolean withdrawn = claim.getState() == ClaimState.WITHDRAWN;
        boolean decided = claim.getState() == ClaimState.ACCEPTED || claim.getState() == ClaimState.REFUSED;
        List<ClaimPage.Step> steps = new ArrayList<>();
        steps.add(step("sent", DONE, on(claim.getSubmittedAt())));
        if (withdrawn) {
            steps.add(step("withdrawn", NOW, lastMove(claim)));
        } else {
            steps.add(step("checked", decided ? DONE : NOW, ""));
            steps.add(step("decided", decided ? NOW : LATER, decided ? lastMove(claim) : ""));
        }
        return steps;
    }

    private ClaimPage.Step step(String name, String place, String note) {
        return new ClaimPage.Step(words.text("aftersale.claim.step." + name), note, place);
    }

    private String lastMove(Claim claim) {
        List<ClaimHistoryEntry> history = claim.getHistory().stream()
                .filter(entry -> entry.getFrom() != entry.getTo())
                .toList();
        return history.isEmpty() ? "" : on(history.get(history.size() - 1).getAt());
    }

    private String on(@Nullable Instant at) {
        return at == null ? "" : words.dateTime(at);
    }
}
