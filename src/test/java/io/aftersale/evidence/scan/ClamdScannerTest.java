// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import io.aftersale.platform.EvidenceSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScannerTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64 * 1024, 64 * 1024 + 1, 900_000})
    void whatIsCleanIsClean(int size) throws IOException {
        assertThat(scan(new byte[size], FakeClamd.Mood.WELL)).isEqualTo(ScanResult.of(ScanOutcome.CLEAN));
    }

    @Test
    void malwareIsFoundByItsNameWhereverItStands() throws IOException {
        byte[] photo = new byte[200_000];
        byte[] eicar = FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(eicar, 0, photo, 64 * 1024 - 9, eicar.length);

        assertThat(scan(photo, FakeClamd.Mood.WELL))
                .isEqualTo(new ScanResult(ScanOutcome.INFECTED, "Win.Test.EICAR_HDB-1"));
    }

    @Test
    void aFileOverTheDaemonsLimitIsTooLargeAlthoughItHangsUpMeanwhile() throws IOException {
        assertThat(scan(new byte[12 << 20], FakeClamd.Mood.WELL)).isEqualTo(ScanResult.of(ScanOutcome.TOO_LARGE));
    }

    @Test
    void aFileOverOurLimitIsTooLargeWithoutAsking() throws IOException {
        try (FakeClamd clamd = FakeClamd.start(FakeClamd.Mood.WELL)) {
            assertThat(clamd.scanner(LONG).scan(InputStream.nullInputStream(), (16 << 20) + 1))
                    .isEqualTo(ScanResult.of(ScanOutcome.TOO_LARGE));
            assertThat(clamd.asked()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "DEAF"})
    void aDaemonThatIsTooSlowGivesNoAnswer(FakeClamd.Mood mood) throws IOException {
        try (FakeClamd clamd = FakeClamd.start(mood)) {
            byte[] large = new byte[12 << 20];

            assertThatThrownBy(() ->
                            clamd.scanner(Duration.ofSeconds(1)).scan(new ByteArrayInputStream(large), large.length))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessage("no answer within 1 s");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT", "GARBAGE", "ENDLESS"})
    void whatIsNoAnswerIsNeverClean(FakeClamd.Mood mood) {
        assertThatThrownBy(() -> scan(new byte[100], mood)).isInstanceOf(IOException.class);
    }

    @Test
    void aDaemonThatIsAwayGivesNoAnswer() throws IOException {
        FakeClamd gone = FakeClamd.start(FakeClamd.Mood.WELL);
        gone.close();

        assertThatThrownBy(() -> gone.scanner(LONG).scan(InputStream.nullInputStream(), 0))
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void aFileThatCannotBeReadIsNotTheDaemonsFault() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        try (FakeClamd clamd = FakeClamd.start(FakeClamd.Mood.WELL)) {
            assertThatThrownBy(() -> clamd.scanner(LONG).scan(broken, 5)).hasMessage("the disk is gone");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN, ''",
        "stream: Eicar-Signature FOUND, INFECTED, Eicar-Signature",
        "stream: Two Words FOUND, INFECTED, Two Words",
        "stream: Heuristics.Limits.Exceeded.MaxScanSize FOUND, TOO_LARGE, ''",
        "INSTREAM size limit exceeded. ERROR, TOO_LARGE, ''"
    })
    void eachAnswerIsRead(String line, ScanOutcome outcome, String found) throws IOException {
        assertThat(ClamdAnswer.read(line)).isEqualTo(new ScanResult(outcome, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stream: OK FOUND?",
                "OK",
                "stream: OK\nstream: X FOUND",
                "stream: Can't open file ERROR",
                "PONG"
            })
    void anyOtherAnswerIsNone(String line) {
        assertThatThrownBy(() -> ClamdAnswer.read(line)).isInstanceOf(IOException.class);
    }

    @Test
    void nobodyScansUnlessAHostIsNamed() {
        assertThat(new ClamdScanner(new EvidenceSettings.Clamd("h", 1, 1, LONG)).isOn())
                .isTrue();
    }

    private static ScanResult scan(byte[] bytes, FakeClamd.Mood mood) throws IOException {
        try (FakeClamd clamd = FakeClamd.start(mood)) {
            return clamd.scanner(LONG).scan(new ByteArrayInputStream(bytes), bytes.length);
        }
    }
}
