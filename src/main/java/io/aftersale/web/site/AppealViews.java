// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Appeal;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.FieldError;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Shows at each line whether another look may be asked for, and what came of asking. */
final class AppealViews {

    private static final String ERROR = "aftersale.claim.appeal.error.";

    private final Map<Long, Appeal> appeals;
    private final TypedAppeal typed;
    private final Words words;

    AppealViews(Map<Long, Appeal> appeals, TypedAppeal typed, Words words) {
        this.appeals = appeals;
        this.typed = typed;
        this.words = words;
    }

    AppealView of(Claim claim, ClaimLine line) {
        Appeal appeal = appeals.get(line.getOrderItemId());
        Optional<ClaimHistoryEntry> before = askedBefore(claim, line);
        return new AppealView(
                appeal != null && appeal.hindrance().isEmpty(),
                appeal == null ? "" : sentence(appeal),
                field(line.getOrderItemId()),
                before.map(entry -> words.dateTime(entry.getAt())).orElse(""),
                before.map(ClaimHistoryEntry::getText).orElse(""));
    }

    /** What is told on top of the page; empty where nothing was refused. */
    String notice() {
        return typed.error()
                .map(error -> error.field().equals("words")
                        ? words.text("aftersale.claim.appeal.notSent")
                        : words.text("aftersale.claim.appeal.notPossible"))
                .orElse("");
    }

    private String sentence(Appeal appeal) {
        String end = words.lastMinuteBefore(appeal.end());
        return appeal.hindrance()
                .map(why -> words.text(ERROR + why.code(), end))
                .orElseGet(() -> words.text("aftersale.claim.appeal.hint", end));
    }

    private FieldView field(long item) {
        boolean mine = typed.orderItemId() == item;
        return new FieldView(
                "appeal[" + item + "].words",
                mine ? typed.words() : "",
                typed.error()
                        .filter(error -> mine && error.field().equals("words"))
                        .map(this::fault)
                        .map(List::of)
                        .orElse(List.of()));
    }

    private String fault(FieldError error) {
        return words.text(
                ERROR + error.code(),
                error.arguments().stream().map(Object::toString).toArray());
    }

    private static Optional<ClaimHistoryEntry> askedBefore(Claim claim, ClaimLine line) {
        return claim.getHistory().stream()
                .filter(entry -> Objects.equals(entry.getOrderItemId(), line.getOrderItemId()))
                .filter(entry -> entry.getEvent() == ClaimEvent.APPEAL
                        && entry.getActor().kind() == Actor.Kind.SHOPPER)
                .findFirst();
    }
}
