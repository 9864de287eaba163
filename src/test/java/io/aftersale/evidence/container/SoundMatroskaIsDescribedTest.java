// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Mkv.el;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.made.Mkv;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.MetadataRange;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.Picture;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundMatroskaIsDescribedTest {

    @Test
    void aFilmIsToldWithAllItsFacts() {
        ContainerFacts facts = Readings.whole(Mkv.whole());

        assertThat(facts.family()).isEqualTo(MediaFamily.MATROSKA);
        assertThat(facts.type()).isEqualTo("video/x-matroska");
        assertThat(facts.codecs()).containsExactly("V_VP9", "A_OPUS");
        assertThat(facts.picture()).isEqualTo(new Picture(320, 240, 0, 8));
        assertThat(facts.duration()).isEqualTo(Duration.ofSeconds(6));
        assertThat(facts.audio()).isTrue();
        assertThat(facts.origin().recordedAt()).isEqualTo("2001-01-01T01:00:00Z");
        assertThat(facts.origin().writtenBy()).isEqualTo("writer");
        assertThat(facts.metadata().ranges())
                .extracting(MetadataRange::kind)
                .containsExactly(Kind.OTHER, Kind.DATE, Kind.OTHER, Kind.DEVICE, Kind.DEVICE);
        assertThat(facts.trailing()).isNull();
    }

    @Test
    void aFilmRecordedLiveIsAsLongAsItsLastBlock() {
        ContainerFacts facts = Readings.whole(Mkv.live());

        assertThat(facts.type()).isEqualTo("video/webm");
        assertThat(facts.duration()).isEqualTo(Duration.ofMillis(5500));
        assertThat(facts.picture().frames()).isEqualTo(12);
    }

    @Test
    void anEndlessSegmentMayHaveClustersOfKnownLengthAndTheOtherWayRound() {
        byte[] known = cat(
                Mkv.header("webm"), Mkv.endless(Mkv.SEGMENT, Mkv.infoWithoutDuration(), Mkv.tracks(), Mkv.clusters()));
        byte[] endless = Mkv.of(
                Mkv.tracks(),
                Mkv.endless(Mkv.CLUSTER, Mkv.frames(0)),
                Mkv.endless(Mkv.CLUSTER, Mkv.frames(4000)),
                el(Mkv.CUES));

        assertThat(Readings.whole(known).duration()).isEqualTo(Duration.ofMillis(5500));
        assertThat(Readings.whole(endless).duration()).isEqualTo(Duration.ofMillis(5500));
    }

    @Test
    void paddingMayStandAnywhere() {
        byte[] padding = el(0xEC, new byte[3]);
        byte[] bytes = cat(
                Mkv.header("webm"),
                padding,
                Mkv.endless(
                        Mkv.SEGMENT, padding, Mkv.tracks(), padding, el(Mkv.CLUSTER, padding, Mkv.frames(0)), padding));

        assertThat(Readings.whole(bytes).duration()).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void partsOfLaterStandardsAreSteppedOver() {
        assertThat(Readings.word(Mkv.of(Mkv.info(6000), el(0x1F00AA55, u8(1)), Mkv.tracks(), Mkv.clusters())))
                .isEqualTo("WHOLE");
    }

    @Test
    void tagsTellAboutTheDevice() {
        byte[] tags = el(
                Mkv.TAGS,
                el(
                        0x7373,
                        tag("COM.APPLE.QUICKTIME.MAKE", "Apple"),
                        tag("com.android.model", "Pixel 9"),
                        el(0x67C8, el(0x45A3, text("LOCATION")), el(0x4485, text("+45")), tag("TITLE", "x"))));

        ContainerFacts facts = Readings.whole(Mkv.of(Mkv.tracks(), Mkv.clusters(), tags));

        assertThat(facts.origin().device()).isEqualTo("Apple Pixel 9");
        assertThat(facts.metadata().ranges())
                .extracting(MetadataRange::kind)
                .containsExactly(Kind.DEVICE, Kind.DEVICE, Kind.LOCATION, Kind.OTHER);
    }

    private static byte[] tag(String name, String value) {
        return el(0x67C8, el(0x45A3, text(name)), el(0x4487, text(value)));
    }

    @Test
    void tagsThatCannotBeReadAreNoReasonToRefuse() {
        byte[] bytes = Mkv.of(Mkv.tracks(), Mkv.clusters(), el(Mkv.TAGS, text("rubbish")));

        assertThat(Readings.whole(bytes).metadata().all()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-90,90", "90,270", "180,180", "0,0", "1e30,0"})
    void theRollSaysHowItIsTurned(float roll, int degrees) {
        byte[] projection = el(0x7670, el(0x7675, u32(Float.floatToIntBits(roll))));
        byte[] video = el(0xE0, el(0xB0, u16(320)), el(0xBA, u8(240)), projection);
        byte[] tracks = el(Mkv.TRACKS, Mkv.track(1, 1, "V_VP9", video));

        assertThat(Readings.whole(Mkv.of(tracks, Mkv.clusters())).picture().turnedBy())
                .isEqualTo(degrees);
    }

    @Test
    void aTrackNumberMayHaveTwoBytes() {
        byte[] tracks = el(Mkv.TRACKS, Mkv.track(200, 1, "V_VP8\0\0", el(0xE0, el(0xB0, u16(320)), el(0xBA, u8(240)))));
        byte[] block = el(0xA3, u16(0x4000 | 200), u16(40), u8(0), text("frame data"));

        ContainerFacts facts = Readings.whole(Mkv.of(tracks, el(Mkv.CLUSTER, el(0xE7, u8(0)), block)));

        assertThat(facts.picture().frames()).isEqualTo(1);
        assertThat(facts.codecs()).containsExactly("V_VP8");
        assertThat(facts.duration()).isEqualTo(Duration.ofMillis(40));
    }

    @Test
    void whatFollowsTheSegmentIsSaid() {
        assertThat(Readings.whole(cat(Mkv.whole(), text("SEFH of the maker"))).trailing())
                .isNotNull();
    }
}
