// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import static io.aftersale.claim.store.ClaimDesks.ORDER;
import static io.aftersale.claim.store.ClaimDesks.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.ScanResult;
import io.aftersale.evidence.scan.ScanQueue;
import io.aftersale.evidence.scan.ScanWaitingFiles;
import io.aftersale.sql.ScannerInMemory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Files of a draft that wait for a scanner, and the job that asks it. */
abstract class ScannedFiles {

    static final Duration LEASE = Duration.ofMinutes(3);

    ClaimDesks shop;
    ScannerInMemory scanner;
    ScanQueue queue;
    ScanWaitingFiles job;
    Claim draft;

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

    ScanWaitingFiles job(boolean mayLetGo) {
        return new ScanWaitingFiles(queue, shop.files, scanner, Duration.ofMinutes(2), mayLetGo);
    }

    void attachPhoto() {
        attach(42L, EvidenceKind.PHOTO);
    }

    void attach(Long line, EvidenceKind kind) {
        assertThat(shop.shopper.attach(draft.getNumber(), SHOPPER, line, shop.media(kind, 10)))
                .isTrue();
    }

    List<ScanResult> scans() {
        return evidence().stream().map(ClaimEvidence::getScan).toList();
    }

    List<? extends ClaimEvidence> evidence() {
        return shop.stores.reading(() -> shop.stores
                .em()
                .createQuery("from io.aftersale.claim.store.ClaimEvidenceImpl", ClaimEvidenceImpl.class)
                .getResultList());
    }
}
