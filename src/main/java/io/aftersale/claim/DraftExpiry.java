// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import java.util.List;

/** Ends drafts that nobody sends, and later erases what they held (C4); each claim is taken by one node at a time. */
public interface DraftExpiry {

    /** Ids of claims that are to be looked at now, the longest waiting first. */
    List<Long> due(int most);

    /** Takes one by a counted update; false where another node has it. Untouched for an hour where the work then fails. */
    boolean take(long claimId);

    /** Ends it, erases what it held, or leaves it until it is to be looked at again. */
    void look(long claimId);
}
