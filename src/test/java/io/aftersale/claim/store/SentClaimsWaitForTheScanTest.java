// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentClaimsWaitForTheScanTest extends ScannedFiles {

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
}
