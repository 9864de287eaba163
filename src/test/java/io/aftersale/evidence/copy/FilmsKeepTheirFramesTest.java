// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u64;
import static io.aftersale.evidence.container.made.Mp4.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.container.made.Heif;
import io.aftersale.evidence.container.made.Mkv;
import io.aftersale.evidence.container.made.Mp4;
import io.aftersale.evidence.copy.CopyResult.Why;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With films of ffmpeg and photos of libheif; skipped by its name where they are not installed. */
class FilmsKeepTheirFramesTest {

    private static final String TAGS =
            "-metadata location=+45.0703+007.6869/ -metadata title=SECRETTITLE -metadata artist=SECRETARTIST"
                    + " -metadata make=SECRETMAKE -metadata com.apple.quicktime.model=SECRETMODEL";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "plain.mp4,-c:v mpeg4 -c:a aac",
        "front.mp4,-c:v mpeg4 -c:a aac -movflags faststart",
        "keys.mp4,-c:v mpeg4 -c:a aac -movflags use_metadata_tags",
        "keys.mov,-c:v mjpeg -c:a pcm_s16le -movflags use_metadata_tags+faststart",
        "film.mov,-c:v mjpeg -c:a pcm_s16le",
        "film.3gp,-c:v h263 -s 352x288 -an",
        "film.mkv,-c:v mpeg4 -c:a aac",
        "film.webm,-c:v libvpx -c:a libvorbis",
        "live.webm,-c:v libvpx -c:a libvorbis -live 1"
    })
    void aFilmOfFfmpegPlaysTheSameAndTellsNothing(String name, String how) throws Exception {
        byte[] original = film(name, how);

        byte[] copy = Copied.of(original);
        Path copied = Files.write(folder.resolve("copy-" + name), copy);

        assertThat(latin(original)).contains("SECRET");
        assertThat(copy).hasSameSizeAs(original);
        assertThat(latin(copy)).doesNotContain("SECRET", "+45.0703");
        assertThat(frames(copied)).isEqualTo(frames(folder.resolve(name))).contains("0, ");
        assertThat(Programs.run("ffprobe", "-v", "error", "-show_entries", "format_tags", copied.toString()))
                .doesNotContain("45.07", "SECRET");
        assertThat(Programs.run("ffmpeg", "-nostdin", "-v", "error", "-i", copied.toString(), "-f", "null", "-"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.heic,-q 50", "a.avif,-A"})
    void aPhotoOfLibheifLosesItsExifAndDecodesTheSame(String name, String how) throws Exception {
        Path in = Files.write(folder.resolve("in.jpg"), RealPhotos.jpeg(320, 240, 1));
        Path out = folder.resolve(name);
        Programs.run("heif-enc", (how + " " + in + " -o " + out).split(" "));
        byte[] original = Files.readAllBytes(out);
        assertThat(latin(original)).contains("SECRETOWNER");

        byte[] copy = Copied.of(original);

        assertThat(copy).hasSameSizeAs(original);
        assertThat(latin(copy)).doesNotContain("SECRET");
        assertThat(pixels(Files.write(folder.resolve("copy-" + name), copy))).isEqualTo(pixels(out));
    }

    @Test
    void whatNoProgramWritesIsBlankedToo() {
        byte[] xmp = box("uuid", u64(0xBE7ACFCB97A942E8L), u64(0x9C71999491E3AFACL), text("<x>SECRET</x>"));
        byte[] udta = box("udta", box("\u00a9xyz", u16(6), u16(0), text("SECRET")), box("loci", text("SECRET")));
        byte[] film = cat(
                new Mp4()
                        .between(xmp, box("free", text("SECRET leftover")), box("gps ", text("SECRET way")))
                        .inMoov(udta, box("gps ", text("SECRET table")))
                        .bytes(),
                text("SECRET behind"));

        byte[] copy = Copied.of(film);

        assertThat(latin(copy)).doesNotContain("SECRET").contains("free", "\u00a9xyz", "loci", "uuid");
        assertThat(copy).hasSameSizeAs(film);
    }

    @Test
    void aFilmThatTellsNothingIsItsOwnCopy() {
        byte[] film = new Mp4().bytes();

        assertThat(Copied.plan(film).pieces()).hasSize(1);
        assertThat(Copied.of(film)).isEqualTo(film);
    }

    @Test
    void aPartOfACopyIsThatPart() {
        byte[] film = new Mp4()
                .moovFirst()
                .inMoov(box("udta", box("loci", text("SECRET"))))
                .bytes();
        byte[] copy = Copied.of(film);

        for (int from = 0; from < film.length; from += 7) {
            byte[] part = Copied.from(film, from);
            assertThat(part).isEqualTo(Arrays.copyOfRange(copy, from, copy.length));
        }
    }

    @Test
    void ofAFilmWhoseMetadataCannotBeReadThereIsNoCopy() {
        byte[] broken = box("udta", u32(900), text("abcd"));

        assertThat(Copied.result(new Mp4().inMoov(broken).bytes()))
                .isEqualTo(new CopyResult.Refused(Why.METADATA_UNKNOWN));
    }

    @Test
    void ofAFilmWithSubtitlesInMatroskaThereIsNoCopy() {
        byte[] subtitles = Mkv.track(3, 17, "S_TEXT/UTF8");
        byte[] film = Mkv.of(Mkv.el(Mkv.TRACKS, Mkv.film(), subtitles), Mkv.clusters());

        assertThat(Copied.result(film)).isEqualTo(new CopyResult.Refused(Why.METADATA_UNKNOWN));
    }

    @Test
    void aPhotoWhoseOtherItemsCannotBeFoundHasNoCopy() {
        byte[] names = cat(Heif.infe(1, "hvc1"), Heif.infe(2, "Exif"));
        byte[] places = cat(Heif.place(1, 30, 5), Heif.place(2, 900_000, 2));
        Heif photo = new Heif()
                .with("iinf", box -> Mp4.full("iinf", 0, u16(2), names))
                .with("iloc", box -> Mp4.full("iloc", 0, u16(0x4400), u16(2), places));

        assertThat(Copied.result(photo.bytes())).isEqualTo(new CopyResult.Refused(Why.METADATA_UNKNOWN));
    }

    private byte[] film(String name, String how) throws Exception {
        Path film = folder.resolve(name);
        String arguments = "-nostdin -loglevel error -y -f lavfi -i testsrc=size=320x240:rate=25:duration=1"
                + " -f lavfi -i sine=duration=1 " + how + " " + TAGS + " " + film;
        Programs.run("ffmpeg", arguments.split(" "));
        return Files.readAllBytes(film);
    }

    /** Each decoded frame's digest, of picture and sound. */
    private static String frames(Path film) throws Exception {
        return Programs.run("ffmpeg", "-nostdin", "-v", "error", "-i", film.toString(), "-f", "framemd5", "-");
    }

    private String pixels(Path photo) throws Exception {
        Path png = folder.resolve("decoded-" + photo.getFileName() + ".png");
        Programs.run("heif-convert", photo.toString(), png.toString());
        return Programs.run("ffmpeg", "-nostdin", "-v", "error", "-i", png.toString(), "-f", "framemd5", "-");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
