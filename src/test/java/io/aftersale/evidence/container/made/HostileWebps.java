// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.littleEndian;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.times;
import static io.aftersale.evidence.container.made.Made.u24;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Photos.riff;
import static io.aftersale.evidence.container.made.Photos.webpOf;

import java.util.ArrayList;
import java.util.List;

/** WebPs that try something, above all with frames that say sizes of their own. */
public final class HostileWebps {

    private final List<HostileFile> files = new ArrayList<>();

    public static List<HostileFile> all() {
        HostileWebps webps = new HostileWebps();
        webps.webps();
        webps.larger();
        webps.misplaced();
        webps.twice();
        return webps.files;
    }

    private void is(String expected, String name, byte[] bytes) {
        files.add(new HostileFile(name, bytes, expected));
    }

    private void webps() {
        is("NO_KNOWN_BEGINNING", "WebP: eleven bytes", first(11, Photos.webp()));
        is("NO_DATA", "WebP: no picture", webpOf(riff("XMP ", zeros(8))));
        is("NO_DATA", "WebP: a canvas alone", webpOf(Photos.extended(9, 9), riff("XMP ", zeros(8))));
        is("VALUE_IMPOSSIBLE", "WebP: no key frame", webpOf(riff("VP8 ", zeros(20))));
        is("VALUE_IMPOSSIBLE", "WebP: a stump of a frame", webpOf(riff("VP8 ", zeros(8))));
        is("VALUE_IMPOSSIBLE", "WebP: no lossless frame", webpOf(riff("VP8L", zeros(20))));
        is("VALUE_IMPOSSIBLE", "WebP: a stump of a lossless frame", webpOf(riff("VP8L", zeros(4)), zeros(8)));
        is("SIZE_IMPOSSIBLE", "WebP: a stump of a canvas", webpOf(riff("VP8X", zeros(4)), Photos.lossy()));
        is("VALUE_IMPOSSIBLE", "WebP: no width", webpOf(riff("VP8 ", u24(0), u24(0x9D012A), zeros(20))));
        is(
                "DIMENSIONS_ABSURD",
                "WebP: sixteen million square",
                webpOf(Photos.extended(16_000_000, 16_000_000), Photos.lossy()));
        is(
                "SIZE_IMPOSSIBLE",
                "WebP: a chunk larger than the whole",
                webpOf(Photos.lossy(), text("XMP "), littleEndian(4, 0xFFFFFFFFL)));
        is("TOO_MUCH_TO_READ", "WebP: a million chunks", webpOf(Photos.lossy(), times(1_000_001, riff("XMP "))));
        is("NO_DATA", "WebP: a whole of no size", cat(text("RIFF"), u32(0), text("WEBP"), Photos.lossy()));
        is("END_MISSING", "WebP: cut in the picture", first(60, Photos.webp()));
        is("END_MISSING", "WebP: cut behind the picture", first(Photos.webp().length - 14, Photos.webp()));
        is("END_MISSING", "WebP: cut in its EXIF", first(Photos.webp().length - 24, Photos.webp()));
        is("HEADER_CUT", "WebP: cut in the canvas", first(24, Photos.webp()));
    }

    private void larger() {
        byte[] large = Photos.lossy(16_000, 16_000);
        byte[] still = Photos.lossy();
        String larger = "WebP: a frame larger than the canvas, ";
        byte[] alpha = riff("ALPH", u8(1), zeros(9));
        is("VALUE_IMPOSSIBLE", larger + "transparent", animationOf(Photos.moment(0, 0, 20_000, 20_000, alpha)));
        is(
                "VALUE_IMPOSSIBLE",
                larger + "lossless",
                animationOf(Photos.moment(0, 0, 20_000, 20_000, Photos.lossless(16, 16))));
        is("VALUE_IMPOSSIBLE", "WebP: a frame beside the canvas", animationOf(Photos.moment(1, 0, 16, 16, alpha)));
        is("VALUE_IMPOSSIBLE", "WebP: a frame below the canvas", animationOf(Photos.moment(0, 8, 16, 1, alpha)));
        is(
                "VALUE_IMPOSSIBLE",
                "WebP: a picture larger than its frame",
                animationOf(Photos.moment(0, 0, 16, 16, large)));
        is(
                "VALUE_IMPOSSIBLE",
                "WebP: a lossless picture larger than its frame",
                animationOf(Photos.moment(0, 0, 16, 16, Photos.lossless(16_000, 16))));
        is("VALUE_IMPOSSIBLE", "WebP: a picture wider than the canvas", webpOf(Photos.extended(16, 480), still));
        is("VALUE_IMPOSSIBLE", "WebP: a picture higher than the canvas", webpOf(Photos.extended(640, 16), still));
        is("VALUE_IMPOSSIBLE", "WebP: a frame without canvas", webpOf(Photos.moment(0, 0, 640, 480, still)));
    }

    private void misplaced() {
        is("SIZE_IMPOSSIBLE", "WebP: a stump of a frame's place", animationOf(riff("ANMF", zeros(15))));
        is(
                "SIZE_IMPOSSIBLE",
                "WebP: a chunk larger than its frame",
                animationOf(Photos.moment(0, 0, 16, 16, text("VP8 "), littleEndian(4, 99), zeros(20))));
    }

    private void twice() {
        byte[] still = Photos.lossy();
        byte[] alpha = riff("ALPH", u8(1), zeros(9));
        is(
                "TOLD_TWICE",
                "WebP: two canvases",
                webpOf(Photos.extended(16, 16), Photos.extended(16_000, 1_000), Photos.lossy(16, 16)));
        is("TOLD_TWICE", "WebP: a canvas behind its picture", webpOf(still, Photos.extended(640, 480)));
        is("TOLD_TWICE", "WebP: a picture twice", webpOf(Photos.extended(640, 480), times(9, still)));
        is(
                "TOLD_TWICE",
                "WebP: a picture in a frame twice",
                animationOf(Photos.moment(0, 0, 16, 16, Photos.lossy(16, 16), Photos.lossless(16, 16))));
        is(
                "TOLD_TWICE",
                "WebP: transparent a thousand times",
                animationOf(Photos.moment(0, 0, 16, 16, times(1_000, alpha), Photos.lossy(16, 16))));
        is("WHOLE", "WebP: transformed two hundred times", webpOf(Photos.transformed(4_000, 4_000, 200)));
        is(
                "END_MISSING",
                "WebP: cut in the second frame",
                first(Photos.animatedWebp().length - 90, Photos.animatedWebp()));
    }

    private static byte[] animationOf(byte[]... frames) {
        return webpOf(Photos.animated(16, 16), riff("ANIM", zeros(6)), cat(frames));
    }
}
