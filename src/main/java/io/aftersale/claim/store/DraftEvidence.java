// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimService.Room;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.scan.EvidenceScanner;
import io.aftersale.evidence.upload.UploadTarget.Day;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.platform.TransactionEnd;
import io.aftersale.policy.EvidenceTerms;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.VersionThatHolds;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of a draft: how many more fit, one more in, one out; the same bytes are kept once. */
public final class DraftEvidence {

    private static final Logger LOG = LoggerFactory.getLogger(DraftEvidence.class);
    private static final int PUBLIC_ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EvidenceStore files;
    private final EvidenceScanner scanner;
    private final FrozenFacts facts;
    private final PolicyBook policies;
    private final DayRoom days;
    private final TransactionEnd end;
    private final Clock clock;

    public DraftEvidence(
            EvidenceStore files,
            EvidenceScanner scanner,
            FrozenFacts facts,
            PolicyBook policies,
            DayRoom days,
            TransactionEnd end,
            Clock clock) {
        this.end = end;
        this.files = files;
        this.scanner = scanner;
        this.facts = facts;
        this.policies = policies;
        this.days = days;
        this.clock = clock;
    }

    /** What the policy that holds for the order asks of evidence (A47); without frozen facts, when the draft was begun. */
    EvidenceTerms termsOf(ClaimImpl claim) {
        return policyOf(claim).evidenceTerms();
    }

    /** The policy that holds for the order; without frozen facts, when the draft was begun. */
    PolicyVersion policyOf(ClaimImpl claim) {
        return facts.of(List.of(claim.orderId)).stream()
                .map(line -> VersionThatHolds.of(policies, line.policyVersion(), clock.instant()))
                .findFirst()
                .orElseGet(() -> policies.inForceAt(claim.getCreatedAt()));
    }

    /** Lets one at a time begin a draft over the order, as far as its lines are frozen. */
    void lockLinesOf(long orderId) {
        facts.lock(orderId);
    }

    Room roomFor(ClaimImpl claim, EvidenceKind kind, @Nullable Long orderItemId) {
        if (claim.getState() != ClaimState.DRAFT) {
            return new Room(0, 0);
        }
        EvidenceTerms terms = termsOf(claim);
        boolean photo = kind == EvidenceKind.PHOTO;
        int most = photo ? terms.photosMost() : terms.videosPerParcel();
        long here = claim.evidence.stream()
                .filter(file -> file.getKind() == kind && Objects.equals(file.getOrderItemId(), orderItemId))
                .count();
        long used =
                claim.evidence.stream().mapToLong(ClaimEvidence::getSizeBytes).sum();
        long one = photo ? terms.photoBytes() : terms.videoBytes();
        return new Room((int) Math.max(0, most - here), Math.max(0, Math.min(one, terms.claimBytes() - used)));
    }

    /** What the shopper may still send today, over all drafts. */
    Day dayOf(ClaimImpl claim) {
        return days.of(claim.customerId, termsOf(claim).dayBytes());
    }

    /** The same room before a file is read; where less fits into the day, that. */
    Room roomToday(ClaimImpl claim, EvidenceKind kind, @Nullable Long orderItemId) {
        Room room = roomFor(claim, kind, orderItemId);
        if (room.files() < 1) {
            return room;
        }
        Day day = dayOf(claim);
        return day.bytes() < room.bytesPerFile() ? new Room(room.files(), day.bytes(), day.ends()) : room;
    }

    /** False where the draft takes nothing more; the file is erased then, and where the draft has its bytes already. */
    boolean attach(ClaimImpl claim, @Nullable Long orderItemId, KeptMedia media) {
        return attach(claim, orderItemId, media, clock.instant());
    }

    /** The same for a file that began to come at that moment. */
    boolean attach(ClaimImpl claim, @Nullable Long orderItemId, KeptMedia media, Instant begun) {
        List<ClaimEvidence> same = claim.evidence.stream()
                .filter(file -> file.getSha256().equals(media.sha256()))
                .toList();
        boolean known = same.stream()
                .anyMatch(file -> file.getKind() == media.kind() && Objects.equals(file.getOrderItemId(), orderItemId));
        if (known || !fits(claim, orderItemId, media)) {
            eraseUnlessKept(claim, media.storeKey());
            return known;
        }
        claim.evidence.add(row(claim, orderItemId, keptOnce(claim, same, media), begun));
        claim.changedAt = clock.millis();
        return true;
    }

    private ClaimEvidenceImpl row(ClaimImpl claim, @Nullable Long orderItemId, KeptMedia media, Instant begun) {
        ClaimEvidenceImpl row = ClaimEvidenceImpl.of(claim, orderItemId, media, publicId(), begun);
        if (scanner.isOn()) {
            row.awaitScan(clock.instant());
        }
        return row;
    }

    /** Under the key that the claim has its bytes under, if it has. */
    private KeptMedia keptOnce(ClaimImpl claim, List<ClaimEvidence> same, KeptMedia media) {
        if (same.isEmpty()) {
            end.afterRollback(() -> erase(media.storeKey()));
            return media;
        }
        eraseUnlessKept(claim, media.storeKey());
        return media.keptUnder(same.get(0).getStoreKey());
    }

    private void eraseUnlessKept(ClaimImpl claim, String key) {
        if (claim.evidence.stream().noneMatch(file -> file.getStoreKey().equals(key))) {
            erase(key);
        }
    }

    /** The file belongs to no draft: it is erased. */
    boolean refuse(KeptMedia media) {
        erase(media.storeKey());
        return false;
    }

    private boolean fits(ClaimImpl claim, @Nullable Long orderItemId, KeptMedia media) {
        Room room = roomFor(claim, media.kind(), orderItemId);
        return room.files() > 0 && media.sizeBytes() <= room.bytesPerFile();
    }

    void detach(ClaimImpl claim, String publicId) {
        if (claim.getState() != ClaimState.DRAFT) {
            return;
        }
        claim.evidence.stream()
                .filter(file -> file.getPublicId().equals(publicId))
                .findFirst()
                .ifPresent(file -> {
                    claim.changedAt = clock.millis();
                    drop(claim, List.of(file));
                });
    }

    /** Takes the photos of all other lines off and erases them after the commit. */
    void keepPhotosOf(ClaimImpl claim, Set<Long> orderItems) {
        drop(
                claim,
                claim.evidence.stream()
                        .filter(file -> file.getOrderItemId() != null && !orderItems.contains(file.getOrderItemId()))
                        .toList());
    }

    /** Takes all files off a claim that was never sent, with what was typed; the files are erased after the commit. */
    void empty(ClaimImpl claim) {
        claim.fields.clear();
        drop(claim, List.copyOf(claim.evidence));
    }

    private void drop(ClaimImpl claim, List<ClaimEvidence> files) {
        for (ClaimEvidence file : files) {
            claim.evidence.remove(file);
            end.afterCommit(() -> eraseUnlessKept(claim, file.getStoreKey()));
        }
    }

    static Map<Long, Integer> photosByLine(ClaimImpl claim) {
        return claim.evidence.stream()
                .filter(file -> file.getKind() == EvidenceKind.PHOTO && file.getOrderItemId() != null)
                .filter(DraftEvidence::counts)
                .collect(Collectors.toMap(ClaimEvidence::getOrderItemId, file -> 1, Integer::sum));
    }

    static UnboxingFilm film(ClaimImpl claim) {
        List<ClaimEvidence> films = claim.evidence.stream()
                .filter(file -> file.getKind() == EvidenceKind.VIDEO)
                .filter(DraftEvidence::canBeSeen)
                .toList();
        if (films.stream().anyMatch(DraftEvidence::counts)) {
            return UnboxingFilm.WHOLE;
        }
        return films.isEmpty() ? UnboxingFilm.NONE : UnboxingFilm.IN_PART;
    }

    /** A file of which a part is missing does not by itself fulfil a requirement. */
    private static boolean counts(ClaimEvidence file) {
        MediaStructure structure = file.getStructure();
        return canBeSeen(file) && (structure == null || structure.whole());
    }

    /** Nobody will ever see a file with malware in it. */
    private static boolean canBeSeen(ClaimEvidence file) {
        return file.getScan().outcome() != ScanOutcome.INFECTED;
    }

    private void erase(String key) {
        try {
            files.erase(key);
        } catch (IOException stays) {
            LOG.warn("A file that nobody needs could not be erased and stays in the evidence folder", stays);
        }
    }

    private static String publicId() {
        byte[] bytes = new byte[PUBLIC_ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
