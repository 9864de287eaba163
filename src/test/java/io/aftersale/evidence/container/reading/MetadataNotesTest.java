// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataNotesTest {

    private final MetadataNotes notes = new MetadataNotes();

    @Test
    void neighboursOfOneKindBecomeOne() {
        notes.found(Kind.TIMED, 10, 5);
        notes.found(Kind.TIMED, 15, 5);
        notes.found(Kind.TIMED, 21, 5);
        notes.found(Kind.OTHER, 26, 5);
        notes.found(Kind.OTHER, 40, 0);

        assertThat(notes.metadata().ranges())
                .containsExactly(
                        new MetadataRange(Kind.TIMED, new ByteRange(10, 10)),
                        new MetadataRange(Kind.TIMED, new ByteRange(21, 5)),
                        new MetadataRange(Kind.OTHER, new ByteRange(26, 5)));
    }

    @Test
    void afterFourThousandAndNinetySixPlacesTheListIsSaidToBeIncomplete() {
        for (int i = 0; i < 4_096; i++) {
            notes.found(Kind.OTHER, i * 3L, 1);
        }
        assertThat(notes.metadata().all()).isTrue();

        notes.found("location", 99_999, 1);

        assertThat(notes.metadata().all()).isFalse();
        assertThat(notes.metadata().ranges()).hasSize(4_096);
    }

    @Test
    void exifOfAMebibyteIsHandedOutAndALargerOneIsNot() {
        notes.found(Kind.EXIF, 5, (1 << 20) + 1);
        assertThat(notes.metadata().exif()).isEmpty();

        notes.found(Kind.EXIF, 9, 1 << 20);
        assertThat(notes.metadata().exif()).contains(new ByteRange(9, 1 << 20));
    }

    @Test
    void ofWhatIsToldTwiceTheFirstCounts() {
        notes.told("com.apple.quicktime.make", "Ap\0ple\u202e ");
        notes.told("make", "Other");
        notes.told("\u00a9mod", "iPhone");
        notes.told("model", "Other");
        notes.told("encoder", "first");
        notes.told("software", "second");
        notes.told("creationdate", "2026-11-20T11:12:13+0100");
        notes.told("unknown", "nothing");
        notes.recordedAt(Instant.EPOCH);

        assertThat(notes.origin())
                .isEqualTo(new Origin(Instant.parse("2026-11-20T10:12:13Z"), "Apple iPhone", "first"));
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2026-02-30T11:12:13+0100", "2026-11-20T11:12:13"})
    void aTimeThatIsNoneIsNotTold(String text) {
        notes.told("com.apple.quicktime.creationdate", text);

        assertThat(notes.origin().recordedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "com.apple.quicktime.location.ISO6709,LOCATION",
        "loci,LOCATION",
        "GPSData,LOCATION",
        "DATE_RECORDED,DATE",
        "com.apple.quicktime.make,DEVICE",
        "com.android.manufacturer,DEVICE",
        "com.android.version,DEVICE",
        "camera.serial,DEVICE",
        "model,DEVICE",
        "ENCODER,DEVICE",
        "title,OTHER",
        "makeup,OTHER"
    })
    void namesSayWhatTheyTell(String name, Kind kind) {
        notes.found(name, 0, 1);

        assertThat(notes.metadata().ranges()).containsExactly(new MetadataRange(kind, new ByteRange(0, 1)));
    }
}
