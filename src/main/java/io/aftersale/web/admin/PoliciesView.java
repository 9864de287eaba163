// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.PolicyDraft;
import io.aftersale.policy.PublishedPolicy;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All versions, newest first.
 *
 * @param draftSentence who saved the draft and when; empty where there is none
 */
public record PoliciesView(List<Row> rows, String draftSentence) {

    public PoliciesView {
        rows = List.copyOf(rows);
    }

    static PoliciesView of(List<PublishedPolicy> published, Optional<PolicyDraft> draft, Instant now, Words words) {
        int inForce = published.stream()
                .filter(each -> !each.validFrom().isAfter(now))
                .mapToInt(PublishedPolicy::number)
                .max()
                .orElse(0);
        return new PoliciesView(
                published.stream().map(each -> Row.of(each, inForce, words)).toList(),
                draft.map(each -> words.text(
                                "aftersale.policy.draft.by", each.changedBy(), words.dateTime(each.changedAt())))
                        .orElse(""));
    }

    /**
     * One version.
     *
     * @param state {@code CURRENT}, {@code COMING} or {@code FORMER}
     */
    public record Row(
            String number,
            String url,
            String state,
            String stateText,
            String validFrom,
            String publishedAt,
            String publishedBy,
            String note) {

        static Row of(PublishedPolicy published, int inForce, Words words) {
            String state =
                    published.number() == inForce ? "CURRENT" : published.number() > inForce ? "COMING" : "FORMER";
            boolean always = published.validFrom().equals(Instant.EPOCH);
            return new Row(
                    Integer.toString(published.number()),
                    PoliciesController.ADDRESS + "/" + published.number(),
                    state,
                    words.text("aftersale.policy.state." + state),
                    always ? words.text("aftersale.policy.always") : words.dateTime(published.validFrom()),
                    published.publishedAt().equals(Instant.EPOCH) ? "" : words.dateTime(published.publishedAt()),
                    published.publishedBy(),
                    published.note());
        }
    }
}
