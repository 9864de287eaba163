// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.EvidenceStore.Stored;
import io.aftersale.evidence.EvidenceStore.Unwanted;
import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every place where evidence is kept. */
public abstract class EvidenceStoreContract {

    /** More than two parts of the kind that is sent to S3, and an odd rest. */
    private static final int MANY_PARTS = (20 << 20) + 77;

    /** The store under test, empty when a test begins. */
    protected abstract EvidenceStore store();

    /** The keys of what can be seen in its place by somebody who looks there without the store. */
    protected abstract List<String> visible() throws IOException;

    /** What lies there half written. */
    protected abstract int unfinished() throws IOException;

    @Test
    void bytesAreKeptWholeUnderARandomKeyWithTheirSizeAndTheDigestThatEverybodyComputes() throws IOException {
        Stored stored = store().keep(in("abc"), size -> true);

        assertThat(stored.key()).matches("[0-9a-f]{48}");
        assertThat(stored.sizeBytes()).isEqualTo(3);
        assertThat(stored.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(read(stored.key(), 0)).isEqualTo("abc");
        assertThat(visible()).containsExactly(stored.key());
        assertThat(unfinished()).isZero();
    }

    @Test
    void aFileOfManyPartsComesBackByteForByteFromWhereverItIsRead() throws IOException {
        byte[] bytes = new byte[MANY_PARTS];
        new Random(3).nextBytes(bytes);

        Stored stored = store().keep(new ByteArrayInputStream(bytes), size -> true);

        assertThat(stored.sizeBytes()).isEqualTo(MANY_PARTS);
        try (InputStream kept = store().open(stored.key(), 0)) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
        try (InputStream kept = store().open(stored.key(), MANY_PARTS - 100)) {
            assertThat(kept.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, MANY_PARTS - 100, MANY_PARTS));
        }
        assertThat(unfinished()).isZero();
    }

    @Test
    void aReaderMayGoBeforeTheEnd() throws IOException {
        Stored stored = store().keep(new ByteArrayInputStream(new byte[MANY_PARTS]), size -> true);

        for (int times = 0; times < 5; times++) {
            try (InputStream kept = store().open(stored.key(), 0)) {
                assertThat(kept.read()).isZero();
            }
        }
        assertThat(read(stored.key(), MANY_PARTS - 1)).hasSize(1);
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        Stored stored = store().keep(in(""), size -> true);

        assertThat(stored.sizeBytes()).isZero();
        assertThat(read(stored.key(), 0)).isEmpty();
    }

    @Test
    void sameBytesAreKeptUnderKeysOfTheirOwn() throws IOException {
        assertThat(store().keep(in("same"), size -> true).key())
                .isNotEqualTo(store().keep(in("same"), size -> true).key());
        assertThat(visible()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200_000, MANY_PARTS})
    void aStreamThatGoesOnPastWhatFitsLeavesNothing(int size) throws IOException {
        assertThatThrownBy(() -> store().keep(new ByteArrayInputStream(new byte[size]), so -> so < size))
                .isInstanceOf(Unwanted.class);
        assertNothingThere();
    }

    @Test
    void whatFitsExactlyIsKept() throws IOException {
        assertThat(store().keep(in("12345"), size -> size <= 5).sizeBytes()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, MANY_PARTS})
    void aStreamThatBreaksLeavesNothing(int before) throws IOException {
        InputStream broken = then(new ByteArrayInputStream(new byte[before]), () -> {
            throw new IOException("the line is down");
        });

        assertThatThrownBy(() -> store().keep(broken, size -> true))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the line is down");
        assertNothingThere();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, MANY_PARTS})
    void nothingIsVisibleWhileItIsBeingWritten(int before) throws IOException {
        InputStream slow = then(new ByteArrayInputStream(new byte[before]), () -> {
            assertThat(visible()).isEmpty();
            return -1;
        });

        store().keep(slow, size -> true);

        assertThat(visible()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, MANY_PARTS})
    void theCheckSeesTheWholeFileAndItsNoLeavesNothing(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(5).nextBytes(bytes);

        assertThatThrownBy(() -> store().keep(new ByteArrayInputStream(bytes), new Refusing(bytes)))
                .isInstanceOf(Unwanted.class);
        assertNothingThere();
    }

    @Test
    void aCheckThatBreaksLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store().keep(in("x"), new EvidenceStore.Check() {
                    @Override
                    public boolean fits(long bytesSoFar) {
                        return true;
                    }

                    @Override
                    public boolean mayStay(MediaBytes whole) {
                        throw new IllegalStateException("a fault of the reader");
                    }
                }))
                .hasMessage("a fault of the reader");
        assertNothingThere();
    }

    @Test
    void aFileIsReadFromTheByteThatIsAsked() throws IOException {
        Stored stored = store().keep(in("0123456789"), size -> true);

        assertThat(read(stored.key(), 3)).isEqualTo("3456789");
        assertThat(read(stored.key(), 9)).isEqualTo("9");
        assertThat(read(stored.key(), 10)).isEmpty();
        assertThat(read(stored.key(), 11)).isEmpty();
        assertThatThrownBy(() -> store().open(stored.key(), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anErasedFileIsGoneAndErasingAgainIsNoError() throws IOException {
        Stored stored = store().keep(in("x"), size -> true);

        store().erase(stored.key());
        store().erase(stored.key());

        assertNothingThere();
        assertThatThrownBy(() -> store().open(stored.key(), 0)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../../../../etc/passwd",
                "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789",
                "0123456789abcdef0123456789abcdef0123456789abcde/",
                "0123456789abcdef0123456789abcdef0123456789abcdef0"
            })
    void whatIsNoKeyLeadsNowhere(String key) throws IOException {
        Stored stored = store().keep(in("x"), size -> true);

        store().erase(key);

        assertThat(visible()).containsExactly(stored.key());
        assertThatThrownBy(() -> store().open(key, 0))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("no such evidence");
    }

    protected final String read(String key, long from) throws IOException {
        try (InputStream kept = store().open(key, from)) {
            return new String(kept.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    protected static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertNothingThere() throws IOException {
        assertThat(visible()).isEmpty();
        assertThat(unfinished()).isZero();
    }

    private static InputStream then(InputStream first, End end) {
        return new SequenceInputStream(first, new InputStream() {
            @Override
            public int read() throws IOException {
                return end.reached();
            }
        });
    }

    /** What a stream does after its last byte. */
    private interface End {
        int reached() throws IOException;
    }

    /** Looks at the beginning, the middle and the end, then says no. */
    private record Refusing(byte[] bytes) implements EvidenceStore.Check {

        @Override
        public boolean fits(long bytesSoFar) {
            return true;
        }

        @Override
        public boolean mayStay(MediaBytes whole) throws IOException {
            assertThat(whole.size()).isEqualTo(bytes.length);
            for (long at : new long[] {0, bytes.length / 2, bytes.length - 1}) {
                byte[] read = new byte[1 << 16];
                int count = whole.read(at, read, (int) Math.min(read.length, bytes.length - at));
                assertThat(count).isPositive();
                assertThat(read[0]).isEqualTo(bytes[(int) at]);
                assertThat(read[count - 1]).isEqualTo(bytes[(int) at + count - 1]);
            }
            return false;
        }
    }
}
