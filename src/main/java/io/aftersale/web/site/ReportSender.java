// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.ReportCheck;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.line.LineAction;
import io.aftersale.web.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends a report, or says everything that is in its way at once. */
public final class ReportSender {

    private final ClaimService claims;
    private final OrderStandings standings;

    public ReportSender(ClaimService claims, OrderStandings standings) {
        this.claims = claims;
        this.standings = standings;
    }

    /** True where it is a claim now; otherwise the faults are added. Refused files hold it back: nothing is lost silently. */
    boolean send(OpenDraft draft, ReportForm form, Faults faults, Words words) {
        List<FieldError> onTheWay = notYetArrived(draft, form);
        if (!faults.isEmpty() || !onTheWay.isEmpty()) {
            faults.add(onTheWay, words);
            faults.add(check(draft).faults(form), words);
            return false;
        }
        SubmitResult result = claims.submit(draft.order(), draft.claim().getNumber(), form);
        if (result instanceof SubmitResult.Incomplete incomplete) {
            faults.add(incomplete.errors(), words);
            return false;
        }
        return true;
    }

    private List<FieldError> notYetArrived(OpenDraft draft, ReportForm form) {
        List<FieldError> errors = new ArrayList<>();
        standings.of(draft.order()).stream()
                .filter(line -> line.action() == LineAction.NOT_YET)
                .filter(line -> form.lines().stream()
                        .anyMatch(typed -> typed.orderItemId().equals(Long.toString(line.id()))))
                .forEach(line -> errors.add(new FieldError("lines", "notYetArrived", List.of(line.name()))));
        return errors;
    }

    private ReportCheck check(OpenDraft draft) {
        Claim claim = draft.claim();
        List<OrderStandings.Line> lines = standings.of(draft.order());
        Map<Long, Integer> free = lines.stream()
                .collect(Collectors.toMap(
                        OrderStandings.Line::id, line -> line.standing().unitsFree()));
        Map<Long, Integer> photos = claim.getEvidence().stream()
                .filter(file -> file.getKind() == EvidenceKind.PHOTO && file.getOrderItemId() != null)
                .collect(Collectors.toMap(ClaimEvidence::getOrderItemId, file -> 1, Integer::sum));
        long videos = claim.getEvidence().stream()
                .filter(file -> file.getKind() == EvidenceKind.VIDEO)
                .count();
        return new ReportCheck(standings.termsOf(lines), free, photos, (int) videos);
    }
}
