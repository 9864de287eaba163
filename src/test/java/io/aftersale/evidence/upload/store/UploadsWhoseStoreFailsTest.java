// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.upload.UploadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UploadsWhoseStoreFailsTest extends LandedUploads {

    private int tries;

    /** A film whose pieces came to two nodes, so that it is kept afterwards, by a store that fails. */
    private String whole() {
        landing.whileTakenOver = check -> {
            tries++;
            throw new UncheckedIOException(new IOException("the store does not answer"));
        };
        String film = landing.created(uploads, FILM.length);
        Landing.append(uploads, film, 0, Arrays.copyOf(FILM, 70_000));
        Landing.append(landing.node(), film, 70_000, Arrays.copyOfRange(FILM, 70_000, FILM.length));
        landing.later.forEach(Runnable::run);
        return film;
    }

    @Test
    void eachTryWaitsTwiceAsLong() {
        String film = whole();
        assertThat(tries).isEqualTo(1);

        assertThat(triesAt("2026-03-02T09:00:59Z")).isEqualTo(1);
        assertThat(triesAt("2026-03-02T09:01:00Z")).isEqualTo(2);
        assertThat(triesAt("2026-03-02T09:02:59Z")).isEqualTo(2);
        assertThat(triesAt("2026-03-02T09:03:00Z")).isEqualTo(3);
        landing.whileTakenOver = check -> {};
        assertThat(triesAt("2026-03-02T09:07:00Z")).isEqualTo(3);

        assertThat(Landing.seen(uploads, film).state()).isEqualTo(UploadState.KEPT);
        assertThat(landing.keptBytes()).isEqualTo(FILM);
    }

    @Test
    void afterManyTriesThereIsOneEachHour() {
        whole();
        for (int hour = 10; hour < 20; hour++) {
            triesAt("2026-03-02T" + hour + ":00:00Z");
        }
        int before = tries;

        assertThat(triesAt("2026-03-02T19:59:59Z")).isEqualTo(before);
        assertThat(triesAt("2026-03-02T20:00:00Z")).isEqualTo(before + 1);
    }

    private int triesAt(String moment) {
        landing.clock.moveTo(moment);
        landing.cleaner(uploads).run();
        return tries;
    }
}
