// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.exif;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.patched;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.copy.RealPhotos;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExifBlockTest {

    private static final byte[] SOUND = RealPhotos.tiff(6);

    @Test
    void aPhoneTellsWhenWhereAndWithWhat() {
        assertThat(ExifBlock.read(SOUND))
                .isEqualTo(new ExifFacts(
                        Instant.parse("2026-11-20T10:12:13Z"),
                        LocalDateTime.parse("2026-11-20T11:12:13"),
                        "SECRETMAKE",
                        true,
                        90));
    }

    @Test
    void withoutAnOffsetTheTimeIsOfNoZone() {
        byte[] block = patched(SOUND, new String(SOUND, StandardCharsets.ISO_8859_1).indexOf("+01:00"), zeros(6));

        ExifFacts facts = ExifBlock.read(block);

        assertThat(facts.takenAt()).isNull();
        assertThat(facts.takenLocal()).isEqualTo(LocalDateTime.parse("2026-11-20T11:12:13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000:00:00 00:00:00", "2026:02:30 11:12:13", "    :  :     :  :  ", "2026-11-20T11:12:13"})
    void aTimeThatIsNoneIsNotTold(String time) {
        int at = new String(SOUND, StandardCharsets.ISO_8859_1).indexOf("2026:11:20");

        ExifFacts facts = ExifBlock.read(patched(SOUND, at, text(time)));

        assertThat(facts.takenAt()).isNull();
        assertThat(facts.takenLocal()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "3,180", "4,180", "5,270", "6,90", "7,90", "8,270", "9,0", "0,0"})
    void theTurnIsToldInDegrees(int orientation, int degrees) {
        assertThat(ExifBlock.read(RealPhotos.tiff(orientation)).turnedBy()).isEqualTo(degrees);
    }

    @Test
    void whatIsNoBlockTellsNothing() {
        assertThat(ExifBlock.read(zeros(0))).isEqualTo(ExifFacts.NONE);
        assertThat(ExifBlock.read(text("words"))).isEqualTo(ExifFacts.NONE);
        assertThat(ExifBlock.read(zeros(1 << 20))).isEqualTo(ExifFacts.NONE);
    }

    /** Each of them named all of the block: gigabytes, were they all read. */
    @Test
    @Timeout(10)
    void manyEntriesThatNameAllOfTheBlockCostNoMoreThanTheyMay() {
        byte[] entry = cat(u16(0xC000), u16(7), u32(900_000), u32(8));
        byte[] block = cat(text("MM\0*"), u32(8), u16(60_000), times(60_000, entry), zeros(300_000));

        assertThat(ExifBlock.read(block)).isEqualTo(ExifFacts.NONE);
    }

    @Test
    @Timeout(10)
    void directoriesThatLeadBackToThemselvesEnd() {
        byte[] loop = cat(
                text("MM\0*"),
                u32(8),
                u16(2),
                cat(u16(0x8769), u16(4), u32(1), u32(8)),
                cat(u16(0x8825), u16(4), u32(1), u32(8)),
                u32(8));

        assertThat(ExifBlock.read(loop).located()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0x7FFFFFFFL, 0xFFFFFFFFL, 0x20000000L})
    void hugeCountsAreNotBelieved(long count) {
        byte[] block =
                cat(text("MM\0*"), u32(8), u16(1), u16(0x010F), u16(2), u32(count), u32(26), u32(0), text("Canon\0"));

        assertThat(ExifBlock.read(block).device()).isEmpty();
    }

    @Test
    @Timeout(60)
    void noChangedBlockIsMoreThanAValue() {
        Random random = new Random(20_261_124);
        long begun = System.nanoTime();
        for (int i = 0; i < 20_000; i++) {
            byte[] block = SOUND.clone();
            for (int change = 0; change < 1 + i % 4; change++) {
                block[random.nextInt(block.length)] = (byte) random.nextInt();
            }
            assertThat(ExifBlock.read(i % 3 == 0 ? first(random.nextInt(block.length), block) : block))
                    .isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(40));
    }
}
