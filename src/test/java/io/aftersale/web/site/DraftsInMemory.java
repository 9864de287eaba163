// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.DraftFields;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.OpenDrafts;
import io.aftersale.claim.QuickForm;
import io.aftersale.claim.QuickReports;
import io.aftersale.platform.PlacedOrder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts and quick reports over the claims in memory. */
final class DraftsInMemory implements OpenDrafts, QuickReports {

    private final ClaimsInMemory claims;

    DraftsInMemory(ClaimsInMemory claims) {
        this.claims = claims;
    }

    @Override
    public List<Claim> of(long customerId) {
        return claims.byKey.values().stream()
                .filter(claim -> claim.customerId == customerId && claim.state == ClaimState.DRAFT)
                .map(Claim.class::cast)
                .toList();
    }

    @Override
    public List<Claim> over(PlacedOrder order) {
        return of(order.customerId());
    }

    @Override
    public Kept preview(long customerId, String number, String seen, DraftFields typed) {
        DraftFields former = new DraftFields(
                own(customerId, number).map(claim -> claim.fields).orElse(Map.of()));
        if (seen.isEmpty() || seen.equals(former.mark())) {
            return new Kept(typed, false);
        }
        DraftFields both = former.joinedWith(typed);
        return new Kept(both, !both.equals(typed));
    }

    @Override
    public Kept keep(long customerId, String number, String seen, DraftFields typed) {
        Kept kept = preview(customerId, number, seen, typed);
        own(customerId, number)
                .ifPresent(claim -> claim.fields = new HashMap<>(kept.fields().values()));
        return kept;
    }

    @Override
    public DecideResult discard(long customerId, String number) {
        ClaimInMemory claim = own(customerId, number).orElse(null);
        if (claim == null) {
            return new DecideResult.Missing();
        }
        if (claim.state != ClaimState.DRAFT) {
            return new DecideResult.NotPossible(claim, claim.state);
        }
        claim.state = ClaimState.WITHDRAWN;
        return new DecideResult.Done(claim);
    }

    @Override
    public Told tell(PlacedOrder order, String claimNumber, QuickForm form) {
        ClaimInMemory claim = own(order.customerId(), claimNumber).orElseThrow();
        if (form.words().isBlank()) {
            return new Told.Incomplete(List.of(new FieldError("words", "noDescription", List.of())));
        }
        claim.toldAt = Instant.parse("2026-11-21T10:00:00Z");
        claim.fields =
                new HashMap<>(Map.of("lines", String.join(" ", form.lines()), "lines[7].description", form.words()));
        return new Told.Noted(claim);
    }

    @Override
    public Page open(@Nullable String after, int limit) {
        return new Page(List.of(), null);
    }

    private Optional<ClaimInMemory> own(long customerId, String number) {
        return claims.byKey.values().stream()
                .filter(claim -> claim.customerId == customerId && claim.number.equals(number))
                .findFirst();
    }
}
