// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import io.aftersale.evidence.scan.ScanQueue;
import io.aftersale.evidence.scan.ScanWaitingFiles;
import io.aftersale.sql.ScannerInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanOfEvidenceTest {

    private static final Duration LEASE = Duration.ofMinutes(3);

    private ClaimDesks shop;
    private ScannerInMemory scanner;
    private ScanQueue queue;
    private ScanWaitingFiles job;
    private Claim draft;

    @BeforeEach
    void open() {
        shop = new ClaimDesks();
        scanner = shop.stores.bean("scanner", ScannerInMemory.class);
        queue = shop.stores.bean("scanQueue", ScanQueue.class);
        job = job(false);
        draft = shop.shopper.draft(ORDER, "key", Locale.ITALY);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whereNobodyScansAFileIsOpenAtOnce() {
        attachPhoto();

        assertThat(scans()).containsExactly(ScanResult.of(ScanOutcome.OFF));
    }

    @ParameterizedTest
    @CsvSource({"CLEAN, ''", "INFECTED, Win.Test.EICAR_HDB-1", "TOO_LARGE, ''"})
    void aFileWaitsUntilItIsScannedAndThenKeepsTheOutcome(ScanOutcome outcome, String found) {
        scanner.answer(outcome, found);
        attachPhoto();
        assertThat(scans()).containsExactly(ScanResult.of(ScanOutcome.PENDING));

        job.run();

        assertThat(scans()).containsExactly(new ScanResult(outcome, found));
        assertThat(queue.take(LEASE)).isEmpty();
    }

    @Test
    void allThatWaitAreScannedInOneRun() {
        scanner.answer(ScanOutcome.CLEAN, "");
        for (int photo = 0; photo < 12; photo++) {
            attachPhoto();
        }

        job.run();

        assertThat(scans()).hasSize(12).containsOnly(ScanResult.of(ScanOutcome.CLEAN));
    }

    @Test
    void aFileThatIsMissingInTheStoreHoldsNoOtherUp() {
        scanner.answer(ScanOutcome.CLEAN, "");
        attachPhoto();
        attachPhoto();
        ScanQueue.Waiting first = queue.take(Duration.ZERO).orElseThrow();
        shop.files.lose(first.storeKey());

        job.run();

        assertThat(scans())
                .containsExactlyInAnyOrder(ScanResult.of(ScanOutcome.PENDING), ScanResult.of(ScanOutcome.CLEAN));
        shop.clock.moveTo(shop.clock.instant().plusSeconds(599).toString());
        assertThat(queue.take(LEASE)).isEmpty();
        shop.clock.moveTo(shop.clock.instant().plusSeconds(1).toString());
        assertThat(queue.take(LEASE)).isPresent();
    }

    @Test
    void filesWaitLongerEachTimeNobodyAnswersAndAreScannedWhenTheScannerIsBack() {
        scanner.goAway();
        attachPhoto();
        Instant start = shop.clock.instant();

        assertThat(triesUntil(start.plusSeconds(9), start)).isEqualTo(1);
        assertThat(triesUntil(start.plusSeconds(10 + 19), start)).isEqualTo(2);
        assertThat(triesUntil(start.plusSeconds(10 + 20 + 39), start)).isEqualTo(3);
        assertThat(scans()).containsExactly(ScanResult.of(ScanOutcome.PENDING));

        scanner.answer(ScanOutcome.CLEAN, "");
        shop.clock.moveTo(start.plusSeconds(10 + 20 + 40).toString());
        job.run();

        assertThat(scans()).containsExactly(ScanResult.of(ScanOutcome.CLEAN));
    }

    @Test
    void twoNodesNeverScanTheSameFileAtTheSameTime() {
        scanner.answer(ScanOutcome.CLEAN, "");
        attachPhoto();
        attachPhoto();

        ScanQueue.Waiting first = queue.take(LEASE).orElseThrow();
        ScanQueue.Waiting second = queue.take(LEASE).orElseThrow();

        assertThat(Set.of(first.storeKey(), second.storeKey())).hasSize(2);
        assertThat(queue.take(LEASE)).isEmpty();
    }

    @Test
    void aFileOfANodeThatDiedIsTakenByAnotherWhenItsTimeIsOver() {
        scanner.answer(ScanOutcome.CLEAN, "");
        attachPhoto();
        ScanQueue.Waiting taken = queue.take(LEASE).orElseThrow();

        shop.clock.moveTo(shop.clock.instant().plus(LEASE).toString());

        assertThat(queue.take(LEASE))
                .hasValue(new ScanQueue.Waiting(taken.id(), taken.storeKey(), taken.sizeBytes(), 2));
    }

    @Test
    void aFileThatIsRemovedMeanwhileDisturbsNothing() {
        scanner.answer(ScanOutcome.CLEAN, "");
        attachPhoto();
        ScanQueue.Waiting taken = queue.take(LEASE).orElseThrow();
        shop.shopper.detach(draft.getNumber(), SHOPPER, evidence().get(0).getPublicId());

        queue.answered(taken, ScanResult.of(ScanOutcome.CLEAN));
        queue.again(taken, LEASE);

        assertThat(evidence()).isEmpty();
    }

    @Test
    void aLateAnswerChangesNoOutcome() {
        scanner.answer(ScanOutcome.INFECTED, "Eicar");
        attachPhoto();
        ScanQueue.Waiting taken = queue.take(LEASE).orElseThrow();
        queue.answered(taken, new ScanResult(ScanOutcome.INFECTED, "Eicar"));

        queue.answered(taken, ScanResult.of(ScanOutcome.CLEAN));

        assertThat(scans()).containsExactly(new ScanResult(ScanOutcome.INFECTED, "Eicar"));
    }

    @Test
    void anApplicationWithoutScannerLetsNothingGoThatAnotherWouldScan() {
        scanner.goAway();
        attachPhoto();
        scanner.switchOff();

        job(false).run();

        assertThat(scans()).containsExactly(ScanResult.of(ScanOutcome.PENDING));
        assertThat(queue.waiting()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsOpenedWhereTheStoreSaysThatItScansNoMore() {
        scanner.goAway();
        attachPhoto();
        job.run();
        job(true).run();
        assertThat(scans()).containsExactly(ScanResult.of(ScanOutcome.PENDING));
        scanner.switchOff();

        job(true).run();

        assertThat(scans()).containsExactly(ScanResult.of(ScanOutcome.OFF));
        assertThat(queue.waiting()).isZero();
    }

    private ScanWaitingFiles job(boolean mayLetGo) {
        return new ScanWaitingFiles(queue, shop.files, scanner, Duration.ofMinutes(2), mayLetGo);
    }

    @Test
    void anInfectedFileFulfilsNoRequirement() {
        scanner.answer(ScanOutcome.INFECTED, "Eicar");
        attachPhoto();
        attach(null, EvidenceKind.VIDEO);
        job.run();
        scanner.answer(ScanOutcome.CLEAN, "");
        attachPhoto();
        job.run();

        ClaimImpl claim = (ClaimImpl) shop.shopper.draft(ORDER, "key", Locale.ITALY);
        shop.stores.reading(() -> {
            ClaimImpl read = shop.stores.em().find(ClaimImpl.class, claim.id);
            assertThat(DraftEvidence.photosByLine(read)).containsExactlyEntriesOf(Map.of(42L, 1));
            assertThat(DraftEvidence.film(read)).isEqualTo(UnboxingFilm.NONE);
            return null;
        });
    }

    @Test
    void aSentClaimIsTakenUpWhenTheLastOfItsFilesIsScanned() {
        scanner.answer(ScanOutcome.CLEAN, "");
        Claim sent = shop.sent("other", 42);
        assertThat(historyOf(sent)).containsExactly("START", "SUBMIT");

        queue.answered(queue.take(LEASE).orElseThrow(), ScanResult.of(ScanOutcome.CLEAN));
        queue.answered(queue.take(LEASE).orElseThrow(), ScanResult.of(ScanOutcome.TOO_LARGE));
        assertThat(historyOf(sent)).containsExactly("START", "SUBMIT");
        job.run();

        assertThat(historyOf(sent)).containsExactly("START", "SUBMIT", "TAKE_UP");
        assertThat(stateOf(sent)).isEqualTo(ClaimState.IN_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"VIDEO, VIDEO_MISSING", "PHOTO, PHOTOS_TOO_FEW"})
    void whatMalwareTookIsSaidWhereTheClaimIsTakenUp(EvidenceKind kind, String code) {
        scanner.answer(ScanOutcome.CLEAN, "");
        Claim sent = shop.sent("other", 42);
        shop.stores.sql("UPDATE AFTERSALE_EVIDENCE SET SCAN_DUE_AT = 0 WHERE KIND = '" + kind + "'");

        queue.answered(queue.take(LEASE).orElseThrow(), new ScanResult(ScanOutcome.INFECTED, "Eicar"));
        job.run();

        assertThat(historyOf(sent)).containsExactly("START", "SUBMIT", "TAKE_UP " + code);
    }

    @Test
    void aClaimThatWasWithdrawnMeanwhileStaysSo() {
        scanner.answer(ScanOutcome.CLEAN, "");
        Claim sent = shop.sent("other", 42);
        shop.shopper.withdraw(SHOPPER, sent.getNumber());

        job.run();

        assertThat(stateOf(sent)).isEqualTo(ClaimState.WITHDRAWN);
    }

    @Test
    void aClaimIsTakenUpWhereItsFilesAreLetGo() {
        scanner.goAway();
        Claim sent = shop.sent("other", 42);
        scanner.switchOff();

        job(true).run();

        assertThat(stateOf(sent)).isEqualTo(ClaimState.IN_REVIEW);
    }

    private ClaimState stateOf(Claim sent) {
        return shop.stores.reading(
                () -> shop.desk.byNumber(sent.getNumber()).orElseThrow().getState());
    }

    private List<String> historyOf(Claim sent) {
        return shop.stores.reading(() -> shop.desk.byNumber(sent.getNumber()).orElseThrow().getHistory().stream()
                .map(entry -> entry.getEvent() + (entry.getReasonCode() == null ? "" : " " + entry.getReasonCode()))
                .toList());
    }

    /** How often it was tried by then, with the job at every second. */
    private int triesUntil(Instant end, Instant start) {
        for (Instant now = start; !now.isAfter(end); now = now.plusSeconds(1)) {
            shop.clock.moveTo(now.toString());
            job.run();
        }
        return shop.stores.reading(() -> shop.stores
                .em()
                .createQuery("select e.scanTries from io.aftersale.claim.store.ClaimEvidenceImpl e", Integer.class)
                .getSingleResult());
    }

    private void attachPhoto() {
        attach(42L, EvidenceKind.PHOTO);
    }

    private void attach(Long line, EvidenceKind kind) {
        assertThat(shop.shopper.attach(draft.getNumber(), SHOPPER, line, shop.media(kind, 10)))
                .isTrue();
    }

    private List<ScanResult> scans() {
        return evidence().stream().map(ClaimEvidence::getScan).toList();
    }

    private List<? extends ClaimEvidence> evidence() {
        return shop.stores.reading(() -> shop.stores
                .em()
                .createQuery("from io.aftersale.claim.store.ClaimEvidenceImpl", ClaimEvidenceImpl.class)
                .getResultList());
    }
}
