// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.platform.MultipartReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

class StreamedMultipartTest {

    private static final String FORM = """
            --x\r
            Content-Disposition: form-data; name="order"\r
            \r
            1001è\r
            --x\r
            Content-Disposition: form-data; name="video"; filename=""\r
            Content-Type: application/octet-stream\r
            \r
            \r
            --x\r
            Content-Disposition: form-data; name="video"; filename="unboxing è.mp4"\r
            Content-Type: video/mp4\r
            \r
            bytes of a film\r
            --x\r
            Content-Disposition: form-data; name="action"\r
            \r
            send\r
            --x--\r
            """;

    private int releases;
    private final StreamedMultipart reader = new StreamedMultipart(() -> releases++);
    private final List<String> seen = new ArrayList<>();
    private final MultipartReader.Parts parts = new MultipartReader.Parts() {
        @Override
        public void field(String name, String value) {
            seen.add(name + "=" + value);
        }

        @Override
        public void file(String name, String fileName, String declaredType, InputStream bytes) throws IOException {
            seen.add(name + ":" + fileName + ":" + declaredType + ":"
                    + new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    };

    @Test
    void partsComeInTheirOrderAndEmptyFilesDoNotCome() throws IOException {
        reader.read(request(FORM), parts);

        assertThat(seen)
                .containsExactly("order=1001è", "video:unboxing è.mp4:video/mp4:bytes of a film", "action=send");
    }

    @Test
    void aLongFieldIsCut() throws IOException {
        reader.read(request(FORM.replace("1001è", "a".repeat(20_000))), parts);

        assertThat(seen.get(0)).hasSize("order=".length() + 16 * 1024);
        assertThat(seen).hasSize(3);
    }

    @Test
    void aFormThatBreaksOffIsAnError() {
        String broken = FORM.substring(0, FORM.indexOf("of a film"));

        assertThatThrownBy(() -> reader.read(request(broken), parts)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoFormIsAnError() {
        MockHttpServletRequest request = request("");
        request.setContentType("text/plain");

        assertThatThrownBy(() -> reader.read(request, parts)).isInstanceOf(IOException.class);
    }

    @Test
    void aLongNameInAnyScriptIsRead() throws IOException {
        String name = "彩色雕像".repeat(60) + ".mp4";

        reader.read(request(FORM.replace("unboxing è.mp4", name)), parts);

        assertThat(seen).contains("video:" + name + ":video/mp4:bytes of a film");
    }

    @Test
    void aNulInAFileNameStopsNothing() throws IOException {
        reader.read(request(FORM.replace("unboxing è.mp4", "un\0boxing.mp4")), parts);

        assertThat(seen).hasSize(3);
    }

    @Test
    void partsOfPartsWithoutABoundaryAreAnError() {
        String nested = FORM.replace("name=\"order\"", "name=\"order\"\r\nContent-Type: multipart/mixed");

        assertThatThrownBy(() -> reader.read(request(nested), parts)).isInstanceOf(IOException.class);
    }

    @Test
    void moreThanAThousandPartsAreAnError() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";

        assertThatThrownBy(() -> reader.read(request(part.repeat(1001) + "--x--\r\n"), parts))
                .isInstanceOf(IOException.class);
        assertThat(seen).hasSize(1000);
    }

    @Test
    void noDatabaseConnectionIsHeldWhileThereIsMoreToWaitFor() throws IOException {
        reader.read(request(FORM.replace("bytes of a film", "film".repeat(5000))), parts);

        assertThat(releases).isGreaterThan(4);
    }

    @Test
    void aFormThatTheStoreHasParsedIsReadAllTheSame() throws IOException {
        MockMultipartHttpServletRequest parsed = new MockMultipartHttpServletRequest();
        parsed.addParameter("order", "1001");
        parsed.addFile(new MockMultipartFile("video", "", "application/octet-stream", new byte[0]));
        parsed.addFile(new MockMultipartFile(
                "video", "unboxing.mp4", "video/mp4", "bytes of a film".getBytes(StandardCharsets.UTF_8)));

        reader.read(parsed, parts);

        assertThat(seen).containsExactly("order=1001", "video:unboxing.mp4:video/mp4:bytes of a film");
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
