// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.web.admin.WorkspaceView.FormerPanel;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.List;

/** Says what the rules said of a line before, until when, and what changed it. */
final class FormerPanels {

    private final LineViews flags;

    FormerPanels(LineViews flags) {
        this.flags = flags;
    }

    /** Of that line among all of its claim. */
    List<FormerPanel> of(ClaimLine line, List<FormerAssessment> all, Words words) {
        return all.stream()
                .filter(each -> each.orderItemId() == line.getOrderItemId())
                .map(each -> panel(each, words))
                .toList();
    }

    private FormerPanel panel(FormerAssessment held, Words words) {
        String timing = held.assessment().advice().timing().name();
        Instant deadline = held.assessment().deadline();
        return new FormerPanel(
                words.dateTime(held.decidedAt()),
                words.text(
                        "aftersale.staff.former." + held.cause(),
                        words.dateTime(held.replacedAt()),
                        HistoryRows.actor(held.by(), words)),
                held.reason(),
                flags.flag(held.assessment().coverage(), words),
                timing,
                words.text("aftersale.staff.timing." + timing),
                deadline == null ? "" : words.lastMinuteBefore(deadline),
                AdvicePanels.of(held.assessment().advice(), words));
    }
}
