// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimState;
import io.aftersale.platform.PlacedOrder;

/** What a posted form is about: the shopper's own order, and the draft or claim made under the form's key. */
record OpenDraft(PlacedOrder order, Claim claim) {

    /** Whether it goes on instead of one that was to be begun under that key, or was closed meanwhile. */
    boolean isInsteadOf(String formKey) {
        return !claim.getFormKey().equals(formKey);
    }

    boolean wasSent() {
        return claim.getState() != ClaimState.DRAFT;
    }
}
