// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.copy.RealPhotos;
import io.aftersale.evidence.preview.PictureSize;
import io.aftersale.evidence.preview.Previews;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MediaResponderTest {

    private static final String BYTES = "0123456789";
    private static final String TAG = "\"abc123\"";

    private final AtomicInteger letGo = new AtomicInteger();
    private final Previews previews = new Previews(1, 1, 1 << 20);
    private final MediaResponder responder = new MediaResponder(new OneFile(), previews, letGo::incrementAndGet);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/after-sale/evidence/e1");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theWholeFileComesWithSafeHeaders() throws IOException {
        responder.serve(new Film("k1"), request, response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo(BYTES);
        assertThat(response.getContentType()).isEqualTo("video/mp4");
        assertThat(response.getHeader("Content-Length")).isEqualTo("10");
        assertThat(response.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(response.getHeader("ETag")).isEqualTo(TAG);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void aNameOfAnyLettersIsWrittenSafely() throws IOException {
        responder.serve(new Film("k1"), request, response);

        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"perche.mp4\"; filename*=UTF-8''perch%C3%A9.mp4");
    }

    @Test
    void aRangeIsAnsweredWithThatPart() throws IOException {
        request.addHeader("Range", "bytes=2-4");

        responder.serve(new Film("k1"), request, response);

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getContentAsString()).isEqualTo("234");
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(response.getHeader("Content-Length")).isEqualTo("3");
    }

    @Test
    void aRangeBeyondTheEndCannotBeSatisfied() throws IOException {
        request.addHeader("Range", "bytes=10-");

        responder.serve(new Film("k1"), request, response);

        assertThat(response.getStatus()).isEqualTo(416);
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes */10");
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void aRangeOfAnOtherVersionIsAnsweredWithTheWholeFile() throws IOException {
        request.addHeader("Range", "bytes=2-4");
        request.addHeader("If-Range", "\"other\"");

        responder.serve(new Film("k1"), request, response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo(BYTES);
    }

    @Test
    void aRangeOfThisVersionIsAnsweredInPart() throws IOException {
        request.addHeader("Range", "bytes=-1");
        request.addHeader("If-Range", TAG);

        responder.serve(new Film("k1"), request, response);

        assertThat(response.getContentAsString()).isEqualTo("9");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws IOException {
        request.addHeader("If-None-Match", TAG);

        responder.serve(new Film("k1"), request, response);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void headTellsTheSameWithoutBytes() throws IOException {
        request.setMethod("HEAD");

        responder.serve(new Film("k1"), request, response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Length")).isEqualTo("10");
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void aFileWhoseBytesAreGoneIsMissing() throws IOException {
        responder.serve(new Film("gone"), request, response);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeader("ETag")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"OFF, 200", "CLEAN, 200", "TOO_LARGE, 200", "PENDING, 404", "INFECTED, 404"})
    void whatIsNotScannedYetOrInfectedIsGivenToNobodyNotEvenItsDigest(ScanOutcome scan, int status) throws IOException {
        responder.serve(new Film("k1", scan), request, response);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.containsHeader("ETag")).isEqualTo(status == 200);
        assertThat(response.getContentAsByteArray().length > 0).isEqualTo(status == 200);
    }

    @Test
    void noConnectionIsHeldWhileAPictureGoesOutThatWasMadeBefore() throws IOException {
        previews.of("abc123", PictureSize.LARGE, MediaBytes.of(RealPhotos.plain("jpg", 64, 48)));

        responder.picture(new Film("gone", EvidenceKind.PHOTO), PictureSize.LARGE, request, response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isNotEmpty();
        assertThat(letGo).hasValue(1);
    }

    /** A store of one file. */
    private static final class OneFile implements EvidenceStore {

        @Override
        public Stored keep(InputStream bytes, Check check) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(String key, long from) throws IOException {
            if (!key.equals("k1")) {
                throw new NoSuchFileException(key);
            }
            return new ByteArrayInputStream(BYTES.substring((int) from).getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void erase(String key) {
            throw new UnsupportedOperationException();
        }
    }

    private record Film(String storeKey, ScanOutcome scan, EvidenceKind kind) implements ClaimEvidence {

        Film(String storeKey) {
            this(storeKey, ScanOutcome.OFF);
        }

        Film(String storeKey, ScanOutcome scan) {
            this(storeKey, scan, EvidenceKind.VIDEO);
        }

        Film(String storeKey, EvidenceKind kind) {
            this(storeKey, ScanOutcome.OFF, kind);
        }

        @Override
        public ScanResult getScan() {
            return ScanResult.of(scan);
        }

        @Override
        public String getPublicId() {
            return "e1";
        }

        @Override
        public EvidenceKind getKind() {
            return kind;
        }

        @Override
        public @Nullable Long getOrderItemId() {
            return null;
        }

        @Override
        public String getShownName() {
            return "perch\u00e9.mp4";
        }

        @Override
        public String getMediaType() {
            return "video/mp4";
        }

        @Override
        public long getSizeBytes() {
            return BYTES.length();
        }

        @Override
        public String getSha256() {
            return "abc123";
        }

        @Override
        public String getStoreKey() {
            return storeKey;
        }

        @Override
        public Instant getReceivedAt() {
            return Instant.EPOCH;
        }

        @Override
        public @Nullable MediaStructure getStructure() {
            return null;
        }
    }
}
