// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.OpenDrafts;
import io.aftersale.platform.PlacedOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which draft an opened form goes on with. */
public final class DraftChoice {

    private final OpenDrafts drafts;

    public DraftChoice(OpenDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The draft of that number, else the one changed last; empty where the order has no open draft of that number.
     *
     * @param another whether a further one is wanted; where there are as many as may be, the oldest goes on instead
     */
    Optional<Choice> of(PlacedOrder order, String number, boolean another) {
        List<Claim> open = drafts.over(order);
        boolean full = open.size() >= OpenDrafts.MOST;
        if (!number.isEmpty()) {
            return open.stream()
                    .filter(draft -> draft.getNumber().equals(number))
                    .findFirst()
                    .map(draft -> new Choice(Optional.of(draft), full, false));
        }
        if (another && full) {
            return Optional.of(new Choice(open.stream().min(Comparator.comparing(Claim::getCreatedAt)), true, true));
        }
        return Optional.of(new Choice(another ? Optional.empty() : open.stream().findFirst(), full, false));
    }

    /**
     * What goes on.
     *
     * @param draft empty for a fresh form
     * @param full whether no further one may be begun
     * @param instead whether a further one was wanted in vain
     */
    record Choice(Optional<Claim> draft, boolean full, boolean instead) {}
}
