// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.UploadState;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExpiredFilesOnPageTest {

    private static final String FILM = "f".repeat(48);
    private static final String PHOTO = "a".repeat(48);

    private final SiteInMemory site = new SiteInMemory();
    private Claim draft;

    @BeforeEach
    void open() {
        draft = site.claims.draft(site.order, SiteInMemory.KEY, Locale.ENGLISH);
        site.uploads.add(FILM, place(EvidenceKind.VIDEO, null), "unboxing.mp4", UploadState.EXPIRED);
        site.uploads.add(PHOTO, place(EvidenceKind.PHOTO, 8L), "arm.jpg", UploadState.EXPIRED);
        site.uploads.add("b".repeat(48), place(EvidenceKind.PHOTO, 8L), "leg.jpg", UploadState.RECEIVING);
    }

    @Test
    void anUploadThatExpiredIsToldAtItsPlaceWithWhatToDo() {
        ReportPage page = page(PartsToRead.form().with("action", "save"));

        assertThat(page.video().expired())
                .containsExactly(new FilesView.Expired(
                        FILM,
                        "unboxing.mp4",
                        "",
                        "The upload of \u201cunboxing.mp4\u201d expired: nothing more of it came for two days, so what"
                                + " had come was erased. Please send the file again."));
        assertThat(page.lines().get(1).photos().expired())
                .extracting(FilesView.Expired::name)
                .containsExactly("arm.jpg");
        assertThat(page.lines().get(0).photos().expired()).isEmpty();
    }

    @Test
    void itIsToldNoMoreWhenTheFormBringsTheFile() {
        ReportPage page = page(PartsToRead.form().file("video", "unboxing.mp4").with("action", "save"));

        assertThat(page.video().kept()).hasSize(1);
        assertThat(page.video().expired()).isEmpty();
    }

    @Test
    void itIsRemovedByItsButtonAndNothingElseIs() {
        ReportPage page = page(PartsToRead.form().with("action", "remove:" + FILM));
        page(PartsToRead.form().with("action", "remove:" + "b".repeat(48)));

        assertThat(page.video().expired()).isEmpty();
        assertThat(page.lines().get(1).photos().expired()).hasSize(1);
        assertThat(site.uploads.all).hasSize(2);
    }

    @Test
    void aFileThatIsTooMuchForTheDaySaysWhenThereIsRoomAgain() {
        site.claims.moreAt = Instant.parse("2026-11-21T23:00:00Z");
        site.claims.room = 0;

        ReportPage page = page(PartsToRead.form().file("video", "film.mp4").with("action", "save"));

        assertThat(page.video().field().errors())
                .containsExactly(
                        "\u201cfilm.mp4\u201d was not kept: you have sent as much as fits into one day; 1 KB still fit"
                                + " today. There is room again from 22 Nov 2026, 00:00 (Rome).");
    }

    private ReportPage page(PartsToRead parts) {
        return (ReportPage) site.reports(parts)
                .post(new MockHttpServletRequest(), new MockHttpServletResponse())
                .getModel()
                .get("page");
    }

    private DraftPlace place(EvidenceKind kind, Long line) {
        return new DraftPlace(draft.getNumber(), SiteInMemory.MARA, kind, line);
    }
}
