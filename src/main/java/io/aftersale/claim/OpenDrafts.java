// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.platform.PlacedOrder;
import java.util.List;

/** What shoppers do with reports they have not sent yet. Every call names the customer; another's draft answers like a missing one. */
public interface OpenDrafts {

    /** So many of one order may be open at once. */
    int MOST = 3;

    /** All of the customer, the last changed first, each with its fields and files. */
    List<Claim> of(long customerId);

    /** Those over that order, the last changed first. */
    List<Claim> over(PlacedOrder order);

    /**
     * What the draft would hold if that were kept now.
     *
     * @param seen the mark of the fields that the form was filled in over; empty where it is not known
     */
    Kept preview(long customerId, String number, String seen, DraftFields typed);

    /** Keeps what was typed (C2); where the fields have changed since they were seen, both are joined. */
    Kept keep(long customerId, String number, String seen, DraftFields typed);

    /** Ends the draft and erases what it holds (C5). A second call answers that it is done. */
    DecideResult discard(long customerId, String number);

    /**
     * The fields as they stand.
     *
     * @param joined whether something stands in them that was not typed into this form
     */
    record Kept(DraftFields fields, boolean joined) {}
}
