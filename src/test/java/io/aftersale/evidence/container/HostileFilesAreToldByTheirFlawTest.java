// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.HostileFile;
import io.aftersale.evidence.container.made.HostileFilms;
import io.aftersale.evidence.container.made.HostileMatroska;
import io.aftersale.evidence.container.made.HostilePhotos;
import io.aftersale.evidence.container.made.TwoKindsAtOnce;
import io.aftersale.evidence.container.reading.Budget;
import io.aftersale.evidence.container.reading.ContainerReading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesAreToldByTheirFlawTest {

    static List<HostileFile> files() {
        return Stream.of(HostileFilms.all(), HostileMatroska.all(), HostilePhotos.all(), TwoKindsAtOnce.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyHostileFileIsToldByItsFlawWithinTheBudget(HostileFile file) {
        ContainerReading reading = Readings.of(file.bytes());

        assertThat(Readings.word(reading)).isEqualTo(file.expected());
        assertThat(reading.cost().steps()).isLessThanOrEqualTo(Budget.OF_ONE_FILE.steps() + 1);
        assertThat(reading.cost().bytes()).isLessThan(file.bytes().length * 3L + 400_000);
    }

    @Test
    void thereAreMoreThanAHundredOfThem() {
        assertThat(files()).hasSizeGreaterThan(180);
        assertThat(files().stream().map(HostileFile::name)).doesNotHaveDuplicates();
    }
}
