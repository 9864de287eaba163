// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.RealFile.film;
import static io.aftersale.evidence.container.made.RealFile.heif;
import static io.aftersale.evidence.container.made.RealFile.photo;

import java.util.List;
import java.util.stream.Stream;

/** Every accepted kind, brand and codec that Debian's ffmpeg and libheif can make; films last three seconds. */
public final class RealFiles {

    private static final String MP4 = "video/mp4";
    private static final String MOV = "video/quicktime";
    private static final String MKV = "video/x-matroska";
    private static final String WEBM = "video/webm";
    private static final String H264 = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p ";
    private static final String HEVC = "-c:v libx265 -preset ultrafast -x265-params log-level=none ";
    private static final String OLD = "-c:v mpeg4 ";
    private static final String AAC = "-c:a aac ";

    private RealFiles() {}

    public static List<RealFile> all() {
        return Stream.of(byBrand(), inPieces(), byCodec(), quickTime(), matroska(), photos(), heifs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RealFile> byBrand() {
        return List.of(
                film("isom.mp4", MP4, OLD + AAC + "-brand isom"),
                film("iso2.mp4", MP4, OLD + AAC + "-brand iso2"),
                film("iso5.mp4", MP4, OLD + AAC + "-brand iso5"),
                film("iso6.mp4", MP4, OLD + AAC + "-brand iso6"),
                film("iso8.mp4", MP4, OLD + AAC + "-brand iso8"),
                film("mp41.mp4", MP4, OLD + AAC + "-brand mp41"),
                film("mp42.mp4", MP4, H264 + AAC + "-brand mp42"),
                film("avc1.mp4", MP4, H264 + AAC + "-brand avc1"),
                film("msnv.mp4", MP4, H264 + AAC + "-brand MSNV"),
                film("xavc.mp4", MP4, H264 + AAC + "-brand XAVC"),
                film("mmp4.mp4", MP4, OLD + AAC + "-brand mmp4"),
                film("f4v.mp4", MP4, H264 + AAC + "-brand F4V"),
                film("kddi.mp4", MP4, OLD + AAC + "-brand kddi"),
                film("no-name", MP4, OLD + AAC + "-f mp4"),
                film("apple.m4v", MP4, OLD + "-an -f mp4 -brand M4V"),
                film("phone.3gp", "video/3gpp", "-c:v h263 -s 176x144 -an"),
                film("phone-h264.3gp", "video/3gpp", H264 + AAC),
                film("phone.3g2", "video/3gpp2", H264 + AAC));
    }

    private static List<RealFile> inPieces() {
        return List.of(
                film("index-in-front.mp4", MP4, H264 + AAC + "-movflags faststart"),
                film("pieces.mp4", MP4, H264 + AAC + "-movflags frag_keyframe+empty_moov"),
                film("pieces-of-a-second.mp4", MP4, OLD + AAC + "-movflags empty_moov -frag_duration 1000000"),
                film("dash.mp4", MP4, OLD + AAC + "-movflags dash+global_sidx+frag_keyframe"),
                film("cmaf.mp4", MP4, H264 + "-an -movflags cmaf+frag_keyframe"),
                film("frames.mp4", MP4, H264 + AAC + "-movflags frag_every_frame+empty_moov"),
                film("base-moof.mp4", MP4, H264 + AAC + "-movflags frag_keyframe+empty_moov+default_base_moof"),
                film("pieces.mov", MOV, H264 + AAC + "-movflags frag_keyframe+empty_moov"));
    }

    private static List<RealFile> byCodec() {
        return List.of(
                film("h264-high.mp4", MP4, "-c:v libx264 -preset veryfast -bf 2 -pix_fmt yuv420p " + AAC),
                film("h264-10-bit.mp4", MP4, "-c:v libx264 -preset ultrafast -pix_fmt yuv420p10le -an"),
                film("h264-30-frames-a-second.mp4", MP4, H264 + "-r 30 -an"),
                film("hevc-hvc1.mp4", MP4, HEVC + AAC + "-tag:v hvc1"),
                film("hevc-hev1.mp4", MP4, HEVC + AAC + "-tag:v hev1"),
                film("vp9.mp4", MP4, "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -an"),
                film("av1.mp4", MP4, "-c:v libaom-av1 -cpu-used 8 -usage realtime -an"),
                film("mjpeg.mp4", MP4, "-c:v mjpeg -an"),
                film("opus.mp4", MP4, H264 + "-c:a libopus"),
                film("mp3.mp4", MP4, H264 + "-c:a libmp3lame"),
                film("two-sounds.mp4", MP4, H264 + AAC + "-map 0:v -map 1:a -map 1:a"),
                film("no-sound.mp4", MP4, H264 + "-an"),
                film("turned.mp4", MP4, H264 + "-an -metadata:s:v rotate=90"),
                film("with-a-place.mp4", MP4, H264 + "-an -metadata location=+45.4642+009.1900/"));
    }

    private static List<RealFile> quickTime() {
        return List.of(
                film("mjpeg.mov", MOV, "-c:v mjpeg -c:a pcm_s16le"),
                film("h264.mov", MOV, H264 + AAC),
                film("hevc.mov", MOV, HEVC + AAC + "-tag:v hvc1"),
                film("prores.mov", MOV, "-c:v prores_ks -an"),
                film("index-in-front.mov", MOV, H264 + AAC + "-movflags faststart"),
                film("apple-keys.mov", MOV, H264 + "-an -movflags use_metadata_tags -metadata make=Apple"));
    }

    private static List<RealFile> matroska() {
        String vp8 = "-c:v libvpx -deadline realtime -cpu-used 8 ";
        String vp9 = "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 ";
        return List.of(
                film("mpeg4.mkv", MKV, OLD + AAC),
                film("h264.mkv", MKV, H264 + AAC),
                film("hevc.mkv", MKV, HEVC + "-c:a flac"),
                film("live.mkv", MKV, H264 + AAC + "-live 1"),
                film("index-in-front.mkv", MKV, H264 + AAC + "-cues_to_front 1"),
                film("vp8.webm", WEBM, vp8 + "-c:a libvorbis"),
                film("vp9.webm", WEBM, vp9 + "-c:a libopus"),
                film("av1.webm", WEBM, "-c:v libaom-av1 -cpu-used 8 -usage realtime -an"),
                film("live.webm", WEBM, vp8 + "-c:a libvorbis -live 1"),
                film("dash.webm", WEBM, vp9 + "-an -dash 1"),
                film("no-sound.webm", WEBM, vp8 + "-an"));
    }

    private static List<RealFile> photos() {
        return List.of(
                photo("a.jpg", "image/jpeg", "-pix_fmt yuvj420p"),
                photo("full-colour.jpg", "image/jpeg", "-pix_fmt yuvj444p"),
                photo("grey.jpg", "image/jpeg", "-pix_fmt gray"),
                photo("coarse.jpg", "image/jpeg", "-pix_fmt yuvj420p -q:v 31"),
                photo("a.png", "image/png", "-pix_fmt rgb24"),
                photo("alpha.png", "image/png", "-pix_fmt rgba"),
                photo("grey.png", "image/png", "-pix_fmt gray"),
                photo("grey-16.png", "image/png", "-pix_fmt gray16be"),
                photo("16-bit.png", "image/png", "-pix_fmt rgb48be"),
                photo("palette.png", "image/png", "-pix_fmt pal8"),
                photo("one-bit.png", "image/png", "-pix_fmt monob"),
                photo("a.webp", "image/webp", "-c:v libwebp"),
                photo("lossless.webp", "image/webp", "-c:v libwebp -lossless 1"),
                photo("alpha.webp", "image/webp", "-pix_fmt yuva420p -c:v libwebp"));
    }

    private static List<RealFile> heifs() {
        return List.of(
                heif("a.heic", "image/heic", "-q 50"),
                heif("lossless.heic", "image/heic", "-L"),
                heif("thumbnail.heic", "image/heic", "-q 50 -t 64"),
                heif("12-bit.heic", "image/heic", "-q 50 -b 10"),
                heif("a.avif", "image/avif", "-A -q 50"),
                heif("thumbnail.avif", "image/avif", "-A -q 50 -t 64"));
    }
}
