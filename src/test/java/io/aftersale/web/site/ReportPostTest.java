// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.web.view.Reader;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ReportPostTest {

    private final SiteInMemory site = new SiteInMemory();
    private final ReportPost post = new ReportPost(site.drafts(), SiteInMemory.MARA, Reader.english());

    @Test
    void orderAndKeyMayComeInEitherOrder() throws IOException {
        read(new PartsToRead().with("formKey", SiteInMemory.KEY).with("order", "1001"));

        assertThat(post.draft()).isPresent();
    }

    @Test
    void filesBeforeTheKeyOrForOtherPlacesAreSkipped() throws IOException {
        read(new PartsToRead()
                .file("video", "early.mp4")
                .with("order", "1001")
                .with("formKey", SiteInMemory.KEY)
                .file("lines[999].photos", "foreign.jpg")
                .file("avatar", "me.jpg"));

        assertThat(post.draft().orElseThrow().claim().getEvidence()).isEmpty();
        assertThat(post.refused().isEmpty()).isTrue();
    }

    @Test
    void aPhotoChoosesItsLine() throws IOException {
        read(PartsToRead.form().file("lines[8].photos", "base.jpg"));

        assertThat(post.typed().isChosen(8)).isTrue();
        assertThat(post.draft().orElseThrow().claim().getEvidence())
                .singleElement()
                .extracting(file -> file.getOrderItemId())
                .isEqualTo(8L);
    }

    private void read(PartsToRead parts) throws IOException {
        parts.read(new MockHttpServletRequest(), post);
    }
}
