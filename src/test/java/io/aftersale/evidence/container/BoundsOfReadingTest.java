// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import static io.aftersale.evidence.container.made.Made.indexOf;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.u32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.container.iso.IsoWalker;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.reading.Budget;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.container.reading.MediaWalker;
import io.aftersale.evidence.container.reading.Meter;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.ReadCost;
import io.aftersale.evidence.container.reading.Walked;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundsOfReadingTest {

    @TempDir
    Path folder;

    /** A film of 2 GiB whose index stands last: only holes lie between. */
    @Test
    void ofTwoGibibytesOnlyTheIndexIsRead() throws IOException {
        byte[] film = new Mp4().bytes();
        int index = indexOf(film, "moov") - 4;
        long size = 2L << 30;
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("film").toFile(), "rw")) {
            file.write(film, 0, index);
            int data = indexOf(film, "mdat") - 4;
            file.seek(data);
            file.write(u32(size - (film.length - index) - data));
            file.seek(size - (film.length - index));
            file.write(film, index, film.length - index);

            ContainerReading reading = new ContainerReader().read(MediaBytes.of(file));

            assertThat(file.length()).isEqualTo(size);
            assertThat(Readings.word(reading)).isEqualTo("WHOLE");
            assertThat(reading.cost().bytes()).isLessThan(200_000);
            assertThat(reading.cost().reads()).isLessThan(60);
        }
    }

    @Test
    void aWalkerThatFailsIsToldAsUnreadable() throws IOException {
        assertThat(flawOf(bytes -> {
                    throw new IllegalStateException("ours");
                }))
                .isEqualTo(Flaw.WALKER_FAILED);
        assertThat(flawOf(bytes -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo(Flaw.WALKER_FAILED);
        assertThat(Flaw.WALKER_FAILED.code()).isEqualTo(MediaCode.MEDIA_UNREADABLE);
    }

    private static Flaw flawOf(Function<MeteredBytes, Walked> walk) throws IOException {
        MediaWalker walker = new MediaWalker() {
            @Override
            public boolean knows(MeteredBytes bytes) {
                return true;
            }

            @Override
            public Walked walk(MeteredBytes bytes) {
                return walk.apply(bytes);
            }
        };
        ContainerReading reading =
                new ContainerReader(Budget.OF_ONE_FILE, List.of(walker)).read(MediaBytes.of(text("any")));
        return ((ContainerReading.Refused) reading).fault().flaw();
    }

    @Test
    void aDiskThatFailsIsThrown() {
        byte[] film = new Mp4().bytes();

        assertThatThrownBy(() -> new ContainerReader().read(failing(film.length, -2)))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
        assertThatThrownBy(() -> new ContainerReader().read(failing(-1, 0))).hasMessage("disk");
    }

    @Test
    void aFileThatGrewShorterIsCut() throws IOException {
        assertThat(Readings.word(new ContainerReader().read(failing(100, 0)))).isEqualTo("HEADER_CUT");
        assertThat(Readings.word(new ContainerReader().read(failing(100, -1)))).isEqualTo("HEADER_CUT");
    }

    /** Sizes and counts below -1 fail. */
    private static MediaBytes failing(long size, int count) {
        return new MediaBytes() {
            @Override
            public long size() throws IOException {
                return answer(size, 0);
            }

            @Override
            public int read(long from, byte[] into, int length) throws IOException {
                return (int) answer(count, -1);
            }

            private long answer(long value, long least) throws IOException {
                if (value < least) {
                    throw new IOException("disk");
                }
                return value;
            }
        };
    }

    @Test
    void readingFewBytesAtATimeChangesNothing() throws IOException {
        byte[] film = new Mp4().bytes();
        MediaBytes slow = new MediaBytes() {
            @Override
            public long size() {
                return film.length;
            }

            @Override
            public int read(long from, byte[] into, int length) {
                into[0] = film[(int) from];
                return 1;
            }
        };

        assertThat(((ContainerReading.Whole) new ContainerReader().read(slow)).facts())
                .isEqualTo(Readings.whole(film));
    }

    @Test
    void aSmallerBudgetEndsTheReading() throws IOException {
        byte[] film = new Mp4().bytes();
        List<MediaWalker> walkers = List.of(new IsoWalker());

        ContainerReading steps = new ContainerReader(new Budget(9, 1 << 20), walkers).read(MediaBytes.of(film));
        ContainerReading bytes = new ContainerReader(new Budget(999, 600), walkers).read(MediaBytes.of(film));

        assertThat(Readings.word(steps)).isEqualTo("TOO_MUCH_TO_READ");
        assertThat(steps.cost().steps()).isEqualTo(10);
        assertThat(Readings.word(bytes)).isEqualTo("TOO_MUCH_TO_READ");
    }

    @Test
    void exactlyTheBudgetIsEnough() throws IOException {
        byte[] film = new Mp4().bytes();
        List<MediaWalker> walkers = List.of(new IsoWalker());
        ReadCost cost = new ContainerReader(Budget.OF_ONE_FILE, walkers)
                .read(MediaBytes.of(film))
                .cost();
        Budget exactly = new Budget(cost.steps(), cost.bytes());

        assertThat(Readings.word(new ContainerReader(exactly, walkers).read(MediaBytes.of(film))))
                .isEqualTo("WHOLE");
    }

    @Test
    void aBlockIsAtMostAMebibyte() {
        byte[] large = new byte[(1 << 20) + 1];
        MeteredBytes bytes = new MeteredBytes(MediaBytes.of(large), new Meter(Budget.OF_ONE_FILE));

        assertThat(bytes.block(0, 1 << 20)).hasSize(1 << 20);
        assertThat(bytes.blockUpTo(large.length - 3L, 9)).hasSize(3);
        assertThat(bytes.blockUpTo(large.length, 9)).isEmpty();
        for (int[] wrong :
                List.of(new int[] {0, (1 << 20) + 1}, new int[] {-1, 3}, new int[] {0, -1}, new int[] {1 << 20, 2})) {
            assertThatThrownBy(() -> bytes.block(wrong[0], wrong[1]))
                    .as(Arrays.toString(wrong))
                    .hasMessageStartingWith("HEADER_CUT");
        }
    }
}
