// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.ClaimService;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.web.view.Words;

/** Sends a report, or says everything that is in its way at once. */
public final class ReportSender {

    private final ClaimService claims;

    public ReportSender(ClaimService claims) {
        this.claims = claims;
    }

    /** True where it is a claim now; otherwise the faults are added. Refused files hold it back: nothing is lost silently. */
    boolean send(OpenDraft draft, ReportForm form, Faults faults, Words words) {
        String number = draft.claim().getNumber();
        if (!faults.isEmpty()) {
            faults.add(claims.faults(draft.order(), number, form), words);
            return false;
        }
        SubmitResult result = claims.submit(draft.order(), number, form);
        if (result instanceof SubmitResult.Incomplete incomplete) {
            faults.add(incomplete.errors(), words);
            return false;
        }
        return true;
    }
}
