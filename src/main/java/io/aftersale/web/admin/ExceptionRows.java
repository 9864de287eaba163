// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Actor;
import io.aftersale.facts.LineRecord;
import io.aftersale.facts.LineRecord.Granted;
import io.aftersale.web.admin.OrderLinesView.GrantedRow;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exceptions over a line, oldest first, also those that do not count. */
final class ExceptionRows {

    private ExceptionRows() {}

    static List<GrantedRow> of(LineRecord record, OrderForms forms, Reader reader) {
        return record.exceptions().stream()
                .map(each -> row(each, forms, reader))
                .toList();
    }

    private static GrantedRow row(Granted granted, OrderForms forms, Reader reader) {
        Words words = reader.words();
        String standing = standing(granted);
        return new GrantedRow(
                words.text("aftersale.staff.order.code." + granted.exception().code()),
                standing,
                words.text("aftersale.staff.order.standing." + standing),
                facts(granted, words),
                granted.revoked() == null && reader.mayGrantGoodwill() ? forms.revoke(granted.id()) : null);
    }

    private static String standing(Granted granted) {
        if (granted.revoked() != null) {
            return "REVOKED";
        }
        return granted.counts() ? "COUNTS" : "OVER";
    }

    private static List<Fact> facts(Granted granted, Words words) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "by", granted.exception().by(), words);
        add(facts, "on", words.date(granted.exception().on()), words);
        add(facts, "recordedAt", words.dateTime(granted.recordedAt()), words);
        add(facts, "terms", granted.exception().terms(), words);
        add(facts, "why", granted.reason(), words);
        LocalDate last = granted.validUntil();
        add(facts, "validUntil", last == null ? null : words.date(last), words);
        add(facts, "claim", granted.claimNumber(), words);
        LineRecord.Revoked revoked = granted.revoked();
        if (revoked != null) {
            boolean byTheClaim = revoked.by().equals(Actor.Kind.SHOPPER.name());
            add(
                    facts,
                    "revoked",
                    words.text(
                            "aftersale.staff.order.until",
                            words.dateTime(revoked.at()),
                            byTheClaim ? words.text("aftersale.staff.actor.SHOPPER") : revoked.by()),
                    words);
            add(
                    facts,
                    "revokeReason",
                    byTheClaim ? words.text("aftersale.staff.event.WITHDRAW") : revoked.reason(),
                    words);
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, Words words) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.text("aftersale.staff.order.fact." + name), value));
        }
    }
}
