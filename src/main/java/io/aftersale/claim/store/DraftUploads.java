// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.ClaimState;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.UploadTarget;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as the target of uploads: the same room and the same way in as for files that come with the form. */
public class DraftUploads implements UploadTarget {

    private static final Room NONE = new Room(0, 0, 0, new Day(0, Instant.EPOCH, Instant.EPOCH));

    private final ClaimDao claims;
    private final DraftEvidence drafts;
    private final ClaimService service;

    public DraftUploads(ClaimDao claims, DraftEvidence drafts, ClaimService service) {
        this.claims = claims;
        this.drafts = drafts;
        this.service = service;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Room room(DraftPlace place) {
        return claims.byNumber(place.claimNumber())
                .filter(claim -> claim.customerId == place.customerId())
                .map(claim -> room(claim, place))
                .orElse(NONE);
    }

    private Room room(ClaimImpl claim, DraftPlace place) {
        ClaimService.Room room = drafts.roomFor(claim, place.kind(), place.orderItemId());
        long used =
                claim.evidence.stream().mapToLong(ClaimEvidence::getSizeBytes).sum();
        return new Room(
                room.files(),
                room.bytesPerFile(),
                Math.max(0, drafts.termsOf(claim).claimBytes() - used),
                drafts.dayOf(claim));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public boolean isOpen(DraftPlace place) {
        return claims.byNumber(place.claimNumber())
                .filter(claim -> claim.customerId == place.customerId())
                .filter(claim -> claim.getState() == ClaimState.DRAFT)
                .isPresent();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Set<String> stillOpen(Collection<String> claimNumbers) {
        return claims.draftsAmong(claimNumbers);
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean attach(DraftPlace place, KeptMedia media, Instant begun) {
        return service.attach(place.claimNumber(), place.customerId(), place.orderItemId(), media, begun);
    }
}
