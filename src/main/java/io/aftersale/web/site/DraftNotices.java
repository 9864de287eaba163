// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the report's page says of the draft that it goes on with. */
final class DraftNotices {

    private DraftNotices() {}

    /** On a form that was opened. */
    static List<String> opened(DraftChoice.Choice choice, Words words) {
        List<String> notices = new ArrayList<>();
        choice.draft().ifPresent(draft -> {
            if (choice.instead()) {
                notices.add(words.text("aftersale.report.draft.full"));
            }
            notices.add(
                    draft.getToldAt() == null
                            ? words.text("aftersale.report.draft.goesOn", words.dateTime(draft.getChangedAt()))
                            : told(draft, draft.getToldAt(), words));
        });
        return notices;
    }

    /** On a form that comes back. */
    static List<String> answered(Optional<Claim> draft, boolean joined, boolean faultless, Words words) {
        if (joined) {
            return List.of(words.text("aftersale.report.draft.joined"));
        }
        return draft.isPresent() && faultless ? List.of(words.text("aftersale.report.saved")) : List.of();
    }

    private static String told(Claim draft, Instant at, Words words) {
        return words.text("aftersale.report.draft.told", words.dateTime(at), draft.getNumber());
    }
}
