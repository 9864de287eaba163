// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TusRequestsTest {

    private final Map<String, String> headers = new HashMap<>();

    @Test
    void aCreationTellsLengthAndMetadata() {
        headers.put("Upload-Length", "4294967296");
        headers.put("Upload-Metadata", "filename ZsO8ci5tcDQ=,empty,field dmlkZW8=");

        CreationRequest read = ((TusRead.Understood<CreationRequest>) creation()).request();

        assertThat(read.length()).isEqualTo(4_294_967_296L);
        assertThat(read.metadata().value("filename")).isEqualTo("für.mp4");
        assertThat(read.metadata().value("empty")).isEmpty();
        assertThat(read.metadata().value("field")).isEqualTo("video");
        assertThat(read.metadata().value("order")).isEmpty();
        assertThat(read.metadata().written()).isEqualTo("filename ZsO8ci5tcDQ=,empty,field dmlkZW8=");
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.5", "ten", "1000000000000000000"})
    void aLengthIsAWholeNumberOfAtMost18Digits(String length) {
        headers.put("Upload-Length", length);
        headers.put("Upload-Metadata", "a YQ==");

        assertThat(creation()).isEqualTo(new TusRead.Refused<>(TusRefusal.LENGTH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a ==", "a %%", "a YQ==,a YQ==", "a YQ==,", "a gICA"})
    void metadataOfAnotherFormIsRefused(String metadata) {
        headers.put("Upload-Length", "5");
        headers.put("Upload-Metadata", metadata);

        assertThat(creation()).isEqualTo(new TusRead.Refused<>(TusRefusal.METADATA));
    }

    @ParameterizedTest
    @CsvSource({"filetype YQBi", "order MTAKMDE=", "fingerprint wp8="})
    void controlCharactersAreRefusedButInNamesWhichAreCleaned(String metadata) {
        headers.put("Upload-Length", "5");
        headers.put("Upload-Metadata", metadata);
        assertThat(creation()).isEqualTo(new TusRead.Refused<>(TusRefusal.METADATA));

        headers.put("Upload-Metadata", "filename YQpiLmpwZw==");
        assertThat(creation()).isInstanceOf(TusRead.Understood.class);
    }

    @Test
    void metadataOf24577CharactersIsTooLong() {
        headers.put("Upload-Length", "5");
        headers.put("Upload-Metadata", "a".repeat(24_576));
        assertThat(creation()).isInstanceOf(TusRead.Understood.class);

        headers.put("Upload-Metadata", "a".repeat(24_577));
        assertThat(creation()).isEqualTo(new TusRead.Refused<>(TusRefusal.METADATA));
    }

    @Test
    void aNameOf4000CharactersIsTakenHoweverManyBytesTheyHave() {
        String name = "\uD83D\uDC09".repeat(4000);
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        headers.put("Upload-Length", "5");
        headers.put(
                "Upload-Metadata",
                "order MTAwMQ==,formKey MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=,filename " + encoded);

        CreationRequest read = ((TusRead.Understood<CreationRequest>) creation()).request();

        assertThat(read.metadata().value("filename")).isEqualTo(name);
    }

    @Test
    void extensionsThatAreOffAreRefused() {
        headers.put("Upload-Length", "5");
        headers.put("Upload-Metadata", "a YQ==");
        headers.put("Upload-Concat", "partial");
        assertThat(creation()).isEqualTo(new TusRead.Refused<>(TusRefusal.EXTENSION));

        headers.remove("Upload-Concat");
        headers.put("Upload-Defer-Length", "1");
        assertThat(creation()).isEqualTo(new TusRead.Refused<>(TusRefusal.LENGTH));

        headers.remove("Upload-Defer-Length");
        headers.put("Content-Type", "application/offset+octet-stream");
        assertThat(creation()).isEqualTo(new TusRead.Refused<>(TusRefusal.EXTENSION));
    }

    @Test
    void onlyVersion100IsSpoken() {
        assertThat(new TusHeaders(headers::get).ofThisVersion()).isFalse();
        headers.put("Tus-Resumable", "0.2.2");
        assertThat(new TusHeaders(headers::get).ofThisVersion()).isFalse();
        headers.put("Tus-Resumable", "1.0.0");
        assertThat(new TusHeaders(headers::get).ofThisVersion()).isTrue();
    }

    @Test
    void aPieceTellsItsPlaceAndMayTellAChecksum() {
        headers.put("Content-Type", "application/offset+octet-stream; x=y");
        headers.put("Upload-Offset", "70");
        headers.put("Content-Length", "30");
        headers.put("Upload-Checksum", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=");

        AppendRequest read = ((TusRead.Understood<AppendRequest>) piece()).request();

        assertThat(read.offset()).isEqualTo(70);
        assertThat(read.announced()).contains(30L);
        UploadChecksum sum = read.checksum().orElseThrow();
        var fed = sum.begin();
        fed.update("hello world".getBytes(StandardCharsets.UTF_8));
        assertThat(sum.agreesWith(fed)).isTrue();
        assertThat(sum.agreesWith(sum.begin())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"md5 Kq5s", "sha1", "sha1 AAAA", "sha1 ????", "SHA1 Kq5sNclPz7QV2+lfQIuc6R7oRu0="})
    void anotherChecksumIsRefused(String checksum) {
        headers.put("Content-Type", "application/offset+octet-stream");
        headers.put("Upload-Offset", "0");
        headers.put("Upload-Checksum", checksum);

        assertThat(piece()).isEqualTo(new TusRead.Refused<>(TusRefusal.CHECKSUM_UNKNOWN));
    }

    @Test
    void aPieceWithoutTypeOrPlaceIsRefused() {
        assertThat(piece()).isEqualTo(new TusRead.Refused<>(TusRefusal.CONTENT_TYPE));
        headers.put("Content-Type", "application/octet-stream");
        assertThat(piece()).isEqualTo(new TusRead.Refused<>(TusRefusal.CONTENT_TYPE));
        headers.put("Content-Type", "application/offset+octet-stream");
        assertThat(piece()).isEqualTo(new TusRead.Refused<>(TusRefusal.OFFSET));
    }

    @Test
    void aPieceGoesOnExactlyWhereTheFileEndsAndNotBeyondIt() {
        headers.put("Content-Type", "application/offset+octet-stream");
        headers.put("Upload-Offset", "70");
        headers.put("Content-Length", "30");
        AppendRequest piece = ((TusRead.Understood<AppendRequest>) piece()).request();

        assertThat(piece.against(70, 100)).isEmpty();
        assertThat(piece.against(70, 99)).contains(TusRefusal.OVERRUN);
        assertThat(piece.against(69, 100)).contains(TusRefusal.OFFSET_MISMATCH);
        assertThat(piece.against(71, 101)).contains(TusRefusal.OFFSET_MISMATCH);
    }

    private TusRead<CreationRequest> creation() {
        return CreationRequest.read(new TusHeaders(headers::get));
    }

    private TusRead<AppendRequest> piece() {
        return AppendRequest.read(new TusHeaders(headers::get));
    }
}
