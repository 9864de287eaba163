// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import io.aftersale.evidence.scan.ScanQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanOfEvidenceTest extends ScannedFiles {

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
}
