// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.preview.Previews;
import io.aftersale.web.media.MediaResponder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StaffEvidenceControllerTest {

    private final Office office = new Office();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aViewerMaySeeAPartOfAVideo() throws IOException {
        office.file = Optional.of(SentClaim.Evidence.video("0f3b"));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/after-sale/evidence/0f3b");
        request.addHeader("Range", "bytes=0-3");

        controller(Staff.VIEWER).file("0f3b", null, request, response);

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getContentAsByteArray()).containsExactly(9, 8, 7, 6);
    }

    @Test
    void aMissingFileIsNotFound() throws IOException {
        controller(Staff.VIEWER).file("0f3c", null, new MockHttpServletRequest(), response);

        assertThat(response.getStatus()).isEqualTo(404);
    }

    private StaffEvidenceController controller(Staff staff) {
        EvidenceStore store = SentClaim.proxy(
                EvidenceStore.class, Map.of("open", new ByteArrayInputStream(new byte[] {9, 8, 7, 6, 5})));
        return new StaffEvidenceController(
                staff, office, new MediaResponder(store, new Previews(1, 1, 1 << 20), () -> {}), Office.words());
    }
}
