// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.web.admin.WorkspaceView.HistoryRow;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to a claim, oldest first. */
final class HistoryRows {

    private HistoryRows() {}

    static List<HistoryRow> of(Claim claim, Words words) {
        return claim.getHistory().stream()
                .map(entry -> row(claim, entry, words))
                .toList();
    }

    /** Who did the last thing; empty where nothing happened yet. */
    static String lastActor(Claim claim, Words words) {
        List<ClaimHistoryEntry> history = claim.getHistory();
        return history.isEmpty() ? "" : actor(history.get(history.size() - 1).getActor(), words);
    }

    private static HistoryRow row(Claim claim, ClaimHistoryEntry entry, Words words) {
        String code = entry.getReasonCode();
        return new HistoryRow(
                words.dateTime(entry.getAt()),
                words.iso(entry.getAt()),
                actor(entry.getActor(), words),
                words.text("aftersale.staff.event." + entry.getEvent()),
                statue(claim, entry.getOrderItemId()),
                move(entry, words),
                code == null ? "" : words.text("aftersale.staff.reason." + code),
                Objects.requireNonNullElse(entry.getText(), ""));
    }

    static String actor(Actor actor, Words words) {
        return switch (actor.kind()) {
            case STAFF -> actor.name();
            case SHOPPER -> words.text("aftersale.staff.actor.SHOPPER");
            case SYSTEM -> words.text("aftersale.staff.actor.SYSTEM");
        };
    }

    private static String statue(Claim claim, @Nullable Long orderItemId) {
        return claim.getLines().stream()
                .filter(line -> Objects.equals(line.getOrderItemId(), orderItemId))
                .map(ClaimLine::getItemName)
                .findFirst()
                .orElse("");
    }

    private static String move(ClaimHistoryEntry entry, Words words) {
        ClaimState from = entry.getFrom();
        String to = words.text("aftersale.state." + entry.getTo());
        return from == null || from == entry.getTo() ? to : words.text("aftersale.state." + from) + " \u2192 " + to;
    }
}
