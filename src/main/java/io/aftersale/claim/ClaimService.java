// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.claim.advice.Advice;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shoppers do with claims. Every call names the customer; another's claim answers like a missing one. */
public interface ClaimService {

    /**
     * Finds the draft (or claim) made under this form key by this customer, or makes it; where the order has
     * {@link OpenDrafts#MOST} open drafts already, the oldest of them, under a form key of its own.
     */
    Claim draft(PlacedOrder order, String formKey, Locale locale);

    /** Finds what was made under this form key; empty if nothing was. */
    Optional<Claim> underKey(long customerId, String formKey);

    /** How many bytes and files may still come to this draft at this place; asked before a file is read. */
    Room roomFor(String claimNumber, long customerId, EvidenceKind kind, @Nullable Long orderItemId);

    /** Adds an accepted file; the same bytes at the same place are kept once. False where the draft takes nothing more. */
    boolean attach(String claimNumber, long customerId, @Nullable Long orderItemId, KeptMedia media);

    /** The same for a file that was long on its way: it counts from the moment it began to come (A15). */
    default boolean attach(
            String claimNumber, long customerId, @Nullable Long orderItemId, KeptMedia media, Instant begun) {
        return attach(claimNumber, customerId, orderItemId, media);
    }

    /** Takes a file off a draft and erases it. */
    void detach(String claimNumber, long customerId, String evidencePublicId);

    /** Everything that keeps the draft from being sent now, each at its field; empty where nothing does. */
    List<FieldError> faults(PlacedOrder order, String claimNumber, ReportForm form);

    /** What the rules would advise if the draft were sent now, by order item id; lines without a problem chosen are left out. */
    Map<Long, Advice> advice(PlacedOrder order, String claimNumber, ReportForm form);

    /** Checks everything and sends the report; a second call for the same draft answers the same claim. */
    SubmitResult submit(PlacedOrder order, String claimNumber, ReportForm form);

    Optional<Claim> ofShopper(long customerId, String number);

    /** Sent claims, newest first. */
    List<Claim> allOfShopper(long customerId);

    /** The evidence and its claim, if the claim is this customer's. */
    Optional<ClaimEvidence> evidenceOfShopper(long customerId, String publicId);

    /** Withdraws a claim where the table allows it. */
    DecideResult withdraw(long customerId, String number);

    /**
     * For each refused line of a sent claim, by order item id, whether the shopper may ask for another look at it now; empty where
     * nothing is refused or there is no such claim.
     */
    Map<Long, Appeal> appeals(long customerId, String number);

    /**
     * Asks for another look at a refused line, once for each line (C25, T3). What stands against it is an {@code Invalid} with one
     * error at {@code line} or {@code words}; {@code NotPossible} where the line is not refused.
     */
    DecideResult askForException(long customerId, String number, long orderItemId, String words);

    /**
     * How much more fits.
     *
     * @param moreAt when more bytes fit again, where only the day's limit stands against them now (A30); null elsewhere
     */
    record Room(int files, long bytesPerFile, @Nullable Instant moreAt) {

        public Room(int files, long bytesPerFile) {
            this(files, bytesPerFile, null);
        }
    }
}
