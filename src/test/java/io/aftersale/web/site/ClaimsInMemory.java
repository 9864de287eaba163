// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Appeal;
import io.aftersale.claim.ArrivalCheck;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.ReportCheck;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Coverages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims by form key; a report is checked as in the shop, photos need not come. */
final class ClaimsInMemory implements ClaimService {

    final Map<String, ClaimInMemory> byKey = new LinkedHashMap<>();
    final Map<Long, Advice> advice = new LinkedHashMap<>();
    final Map<Long, Appeal> appeals = new LinkedHashMap<>();
    String asked = "";
    int room = 20;

    @Nullable
    Instant moreAt;

    int sent;

    @Override
    public Claim draft(PlacedOrder order, String formKey, Locale locale) {
        return byKey.computeIfAbsent(formKey, key -> {
            ClaimInMemory claim = new ClaimInMemory("AS-0000000" + (byKey.size() + 1), order.customerId());
            claim.formKey = key;
            return claim;
        });
    }

    @Override
    public Optional<Claim> underKey(long customerId, String formKey) {
        return Optional.ofNullable(byKey.get(formKey));
    }

    @Override
    public Room roomFor(String number, long customerId, EvidenceKind kind, @Nullable Long orderItemId) {
        return new Room(room, 1024, moreAt);
    }

    @Override
    public boolean attach(String number, long customerId, @Nullable Long orderItemId, KeptMedia media) {
        ClaimInMemory claim = own(customerId, number).orElseThrow();
        claim.evidence.add(new FileInMemory(
                "e" + claim.evidence.size(), media.kind(), orderItemId, media.shownName(), media.mediaType()));
        return true;
    }

    @Override
    public void detach(String number, long customerId, String evidencePublicId) {
        own(customerId, number)
                .ifPresent(claim ->
                        claim.evidence.removeIf(file -> file.getPublicId().equals(evidencePublicId)));
    }

    @Override
    public List<FieldError> faults(PlacedOrder order, String number, ReportForm form) {
        return new ReportCheck(
                        Coverages.POLICY.evidenceTerms(),
                        Map.of(7L, 1, 8L, 2, 9L, 1),
                        Map.of(9L, "Kirin"),
                        Map.of(7L, 2, 8L, 2),
                        new ArrivalCheck(Map.of(), LocalDate.of(2026, 11, 21)),
                        UnboxingFilm.WHOLE)
                .faults(form);
    }

    @Override
    public Map<Long, Advice> advice(PlacedOrder order, String number, ReportForm form) {
        return advice;
    }

    @Override
    public SubmitResult submit(PlacedOrder order, String number, ReportForm form) {
        ClaimInMemory claim = own(order.customerId(), number).orElseThrow();
        List<FieldError> faults = faults(order, number, form);
        if (!faults.isEmpty()) {
            return new SubmitResult.Incomplete(faults);
        }
        sent++;
        claim.state = ClaimState.IN_REVIEW;
        claim.submittedAt = Instant.parse("2026-11-21T10:00:00Z");
        return new SubmitResult.Sent(claim);
    }

    @Override
    public Optional<Claim> ofShopper(long customerId, String number) {
        return own(customerId, number)
                .filter(claim -> claim.submittedAt != null)
                .map(Claim.class::cast);
    }

    @Override
    public List<Claim> allOfShopper(long customerId) {
        return byKey.values().stream()
                .filter(claim -> claim.customerId == customerId && claim.submittedAt != null)
                .map(Claim.class::cast)
                .toList();
    }

    @Override
    public Optional<ClaimEvidence> evidenceOfShopper(long customerId, String publicId) {
        return byKey.values().stream()
                .filter(claim -> claim.customerId == customerId)
                .flatMap(claim -> claim.evidence.stream())
                .filter(file -> file.getPublicId().equals(publicId))
                .findFirst();
    }

    @Override
    public DecideResult withdraw(long customerId, String number) {
        ClaimInMemory claim = own(customerId, number).orElse(null);
        if (claim == null) {
            return new DecideResult.Missing();
        }
        if (claim.state != ClaimState.IN_REVIEW) {
            return new DecideResult.NotPossible(claim, claim.state);
        }
        claim.state = ClaimState.WITHDRAWN;
        return new DecideResult.Done(claim);
    }

    @Override
    public Map<Long, Appeal> appeals(long customerId, String number) {
        return own(customerId, number).isPresent() ? appeals : Map.of();
    }

    @Override
    public DecideResult askForException(long customerId, String number, long orderItemId, String words) {
        ClaimInMemory claim = own(customerId, number).orElse(null);
        if (claim == null || orderItemId != 7) {
            return new DecideResult.Missing();
        }
        Appeal appeal = appeals.get(orderItemId);
        if (appeal == null) {
            return new DecideResult.NotPossible(claim, claim.state);
        }
        FieldError fault = appeal.fault(words).orElse(null);
        if (fault == null) {
            asked = words;
            return new DecideResult.Done(claim);
        }
        return new DecideResult.Invalid(claim, List.of(fault));
    }

    private Optional<ClaimInMemory> own(long customerId, String number) {
        return byKey.values().stream()
                .filter(claim -> claim.customerId == customerId && claim.number.equals(number))
                .findFirst();
    }
}
