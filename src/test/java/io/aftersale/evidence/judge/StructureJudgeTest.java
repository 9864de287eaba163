// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaReason;
import io.aftersale.evidence.RefusalDetail;
import io.aftersale.evidence.SeenBytes;
import io.aftersale.evidence.container.ContainerReader;
import io.aftersale.evidence.container.made.Made;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.container.made.Photos;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.container.reading.ReadCost;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureJudgeTest {

    private final StructureJudge judge = new StructureJudge(new MediaJudge());

    @ParameterizedTest
    @CsvSource({
        "EMPTY,MEDIA_EMPTY,NONE",
        "NO_KNOWN_BEGINNING,MEDIA_UNREADABLE,NONE",
        "TABLES_DISAGREE,MEDIA_UNREADABLE,NONE",
        "WALKER_FAILED,MEDIA_UNREADABLE,NONE",
        "HEADER_CUT,MEDIA_UNREADABLE,CUT_SHORT",
        "NO_INDEX,MEDIA_UNREADABLE,CUT_SHORT",
        "FILES_ATTACHED,MEDIA_ACTIVE_CONTENT,FILES_INSIDE",
        "NO_VIDEO_TRACK,MEDIA_NO_VIDEO,NONE",
        "TWO_KINDS_AT_ONCE,MEDIA_POLYGLOT,NONE",
        "DIMENSIONS_ABSURD,MEDIA_TOO_LARGE,TOO_MANY_PIXELS",
        "END_MISSING,MEDIA_INCOMPLETE,NONE"
    })
    void whatTheStructureRefusesGoesWithItsCodeAndWhatHelps(Flaw flaw, MediaCode code, RefusalDetail detail) {
        ContainerReading refused = ContainerReading.Refused.by(new Fault(flaw, 0), new ReadCost(0, 0, 0));

        assertThat(judge.judge(film(), refused)).containsExactly(new MediaReason(code, detail));
        assertThat(judge.seen(film(), refused)).isEqualTo(film());
    }

    @Test
    void nothingSpeaksAgainstAWholeFilmAndItsTypeIsThatOfItsStructure() throws IOException {
        byte[] film = new Mp4()
                .with("ftyp", box -> Made.patched(box, 8, Made.text("qt  ")))
                .bytes();

        assertThat(judge.judge(film(), read(film))).isEmpty();
        assertThat(judge.seen(film(), read(film)).seen())
                .isEqualTo(new SeenBytes.Medium(MediaFamily.ISO_BMFF, "video/quicktime"));
    }

    @Test
    void aFilmThatStillPlaysInPartIsOnlyMarked() throws IOException {
        byte[] film = new Mp4().silent().moovFirst().bytes();
        ContainerReading cut = read(Made.first(film.length - 100, film));

        assertThat(cut).isInstanceOf(ContainerReading.Cut.class);
        assertThat(judge.judge(film(), cut)).containsExactly(MediaReason.of(MediaCode.MEDIA_INCOMPLETE));
    }

    @Test
    void aPhotoTakenForAFilmByItsHeadIsNoFilm() throws IOException {
        assertThat(judge.judge(film(), read(Photos.jpeg())))
                .containsExactly(MediaReason.of(MediaCode.MEDIA_TYPE_NOT_ALLOWED));
    }

    @ParameterizedTest
    @CsvSource({"20000,12500,true", "20000,12501,false"})
    void aPhotoOfMorePixelsThanAnyPhoneMakesIsTooLarge(int width, int height, boolean stays) throws IOException {
        byte[] photo = Photos.jpegOf(Photos.frame(0xC0, width, height), Photos.scan());
        MediaFacts asPhoto = facts(EvidenceKind.PHOTO, MediaFamily.JPEG, "image/jpeg");

        assertThat(judge.judge(asPhoto, read(photo)))
                .isEqualTo(
                        stays
                                ? List.of()
                                : List.of(new MediaReason(MediaCode.MEDIA_TOO_LARGE, RefusalDetail.TOO_MANY_PIXELS)));
    }

    @Test
    void aFilmIsNotMeasuredByTheLimitOfPhotos() throws IOException {
        byte[] film = new Mp4()
                .with(
                        "tkhd",
                        box -> Mp4.full("tkhd", 3, new byte[72], Made.u32(20_000L << 16), Made.u32(20_000L << 16)))
                .bytes();

        assertThat(judge.judge(film(), read(film))).isEmpty();
    }

    @Test
    void anArchiveBehindAPixelBombIsToldBeforeItsSizeAndBothAreTold() throws IOException {
        byte[] bomb = Photos.jpegOf(Photos.frame(0xC0, 30_000, 30_000), Photos.scan());
        MediaFacts asPhoto = facts(EvidenceKind.PHOTO, MediaFamily.JPEG, "image/jpeg");

        assertThat(judge.judge(asPhoto, read(Made.cat(bomb, Made.text("Rar!\u001a\7\1\0")))))
                .containsExactly(
                        MediaReason.of(MediaCode.MEDIA_POLYGLOT),
                        new MediaReason(MediaCode.MEDIA_TOO_LARGE, RefusalDetail.TOO_MANY_PIXELS));
    }

    @Test
    void allThatIsWrongIsToldInTheOrderOfTheRules() throws IOException {
        ContainerReading twoAndCut = new ContainerReading.Refused(
                List.of(new Fault(Flaw.END_MISSING, 9), new Fault(Flaw.TWO_KINDS_AT_ONCE, 9)),
                read(Photos.jpeg()).found(),
                new ReadCost(0, 0, 0));

        assertThat(judge.judge(film().afterReading(2000), twoAndCut))
                .extracting(MediaReason::code)
                .containsExactly(
                        MediaCode.MEDIA_TYPE_NOT_ALLOWED,
                        MediaCode.MEDIA_POLYGLOT,
                        MediaCode.MEDIA_TOO_LARGE,
                        MediaCode.MEDIA_INCOMPLETE);
    }

    private static MediaFacts film() {
        return facts(EvidenceKind.VIDEO, MediaFamily.ISO_BMFF, "video/mp4");
    }

    private static MediaFacts facts(EvidenceKind kind, MediaFamily family, String type) {
        return new MediaFacts(new MediaOffer(kind, "a", null, 1000), new SeenBytes.Medium(family, type), 1000);
    }

    private static ContainerReading read(byte[] bytes) throws IOException {
        return new ContainerReader().read(MediaBytes.of(bytes));
    }
}
