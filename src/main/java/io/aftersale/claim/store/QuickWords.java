// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.DraftFields;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.QuickForm;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a quick report says: as one text in the history, and as fields of the draft that goes on with it. */
final class QuickWords {

    private QuickWords() {}

    static String sentence(QuickForm told) {
        return told.part().isEmpty() ? told.words() : told.part() + "\n" + told.words();
    }

    static Stream<ClaimHistoryEntry> entries(Collection<ClaimHistoryEntry> history) {
        return history.stream()
                .filter(entry -> entry.getEvent() == ClaimEvent.QUICK_REPORT)
                .filter(entry -> entry.getOrderItemId() != null);
    }

    /** What was in the draft before stays; the problem is a significant damage where nothing else was chosen. */
    static void into(ClaimImpl claim, QuickForm told) {
        Map<String, String> fields = new HashMap<>();
        for (String typed : told.lines()) {
            String at = DraftFields.LINES + "[" + typed.strip() + "].";
            fields.put(at + "significant", "true");
            fields.put(at + "part", told.part());
            fields.put(at + "description", told.words());
            claim.fields.putIfAbsent(at + "kind", ProblemKind.DAMAGED.name());
        }
        fields.put(DraftFields.LINES, String.join(" ", told.lines()));
        claim.fields.putAll(new DraftFields(claim.fields)
                .joinedWith(new DraftFields(fields))
                .values());
    }
}
