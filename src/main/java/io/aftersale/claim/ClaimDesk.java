// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What staff do with claims; permissions are checked by the caller's room and again where a goodwill is needed. */
public interface ClaimDesk {

    /**
     * Sent claims, what is due first on top (earliest deadline, then earliest report), keyset paged.
     *
     * @param state null for all
     * @param after the cursor of the former page; null for the first
     */
    Page queue(@Nullable ClaimState state, @Nullable String after, int limit);

    Optional<Claim> byNumber(String number);

    Optional<ClaimEvidence> evidence(String publicId);

    /** Accepts or refuses lines; all or nothing. */
    DecideResult decide(String number, long version, Actor staff, boolean mayGrantGoodwill, List<LineDecision> lines);

    /** Events staff may use on this line now, from the table. */
    List<ClaimEvent> possible(ClaimLine line);

    /**
     * One page of the queue.
     *
     * @param next cursor of the next page; null on the last
     */
    record Page(List<Claim> claims, @Nullable String next) {
        public Page {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Staff's decision on a line.
     *
     * @param event ACCEPT, REFUSE, TAKE_BACK (of an acceptance) or APPEAL (a refusal is looked at again)
     * @param reasonCode required for REFUSE; required as GOODWILL to accept what the rules refuse
     * @param text words to the shopper; required for all but an acceptance by the rules
     */
    record LineDecision(long orderItemId, ClaimEvent event, String reasonCode, String text) {}
}
