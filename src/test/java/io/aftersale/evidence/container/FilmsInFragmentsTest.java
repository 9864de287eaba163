// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u32s;
import static io.aftersale.evidence.container.made.Made.u64;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mp4.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Mp4Fragments;
import io.aftersale.evidence.container.reading.ContainerFacts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FilmsInFragmentsTest {

    @Test
    void aFilmInFragmentsIsAsLongAsTheyAreTogether() {
        ContainerFacts facts = Readings.whole(Mp4Fragments.film());

        assertThat(facts.duration()).isEqualTo(Duration.ofSeconds(6));
        assertThat(facts.picture().frames()).isEqualTo(12);
    }

    @Test
    void lengthsOfFragmentsAreSaidInFourWays() {
        byte[] byRow = Mp4Fragments.fragment(
                box("tfhd", u32s(0x020003, 1), u64(0), u32(1)), box("trun", u32s(0x000305, 2, 0, 0, 700, 20, 300, 20)));
        byte[] byHeader = Mp4Fragments.fragment(box("tfhd", u32s(0x02000A, 1, 1, 250)), box("trun", u32s(0, 4)));
        byte[] ofAnother = Mp4Fragments.fragment(box("tfhd", u32s(0x020000, 9)), box("trun", u32s(0, 4)));
        byte[] bytes = cat(
                Mp4Fragments.index(Mp4Fragments.trex(500)).bytes(),
                byRow,
                byHeader,
                Mp4Fragments.fragment(),
                ofAnother);

        assertThat(Readings.whole(bytes).duration()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void framesInTheIndexAndInFragmentsAreAddedUp() {
        byte[] bytes = cat(
                new Mp4()
                        .moovFirst()
                        .silent()
                        .inMoov(box("mvex", Mp4Fragments.trex(500)))
                        .bytes(),
                Mp4Fragments.fragment());

        assertThat(Readings.whole(bytes).duration()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void theLengthAnnouncedForFragmentsMayBeLonger() {
        byte[] small = box("mehd", u32s(0, 6000));
        byte[] large = box("mehd", u32(0x01000000), u64(6000));
        byte[] sidx = box("sidx", u32s(0, 1, 1000, 0, 0), u16(0), u16(2), u32s(80, 3000, 0, 0x80000050L, 9000, 0));
        byte[] largeSidx = box("sidx", u32s(0x01000000, 2, 1000), u64(0), u64(0), u16(0), u16(1), u32s(80, 6000, 0));

        assertThat(Readings.word(fragmentsAfter(small))).isEqualTo("WHOLE");
        assertThat(Readings.word(fragmentsAfter(large))).isEqualTo("WHOLE");
        assertThat(Readings.word(fragmentsAfter(zeros(0), sidx, largeSidx))).isEqualTo("WHOLE");
    }

    private static byte[] fragmentsAfter(byte[] mehd, byte[]... sidx) {
        return cat(
                Mp4Fragments.index(mehd, Mp4Fragments.trex(500)).bytes(),
                cat(sidx),
                Mp4Fragments.fragment(),
                Mp4Fragments.fragment(),
                Mp4Fragments.fragment());
    }
}
