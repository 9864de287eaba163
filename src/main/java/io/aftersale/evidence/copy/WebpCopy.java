// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.photo.Orientation;
import io.aftersale.evidence.container.photo.WebpParts;
import io.aftersale.evidence.container.photo.WebpParts.Part;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.List;
import java.util.Set;

/** A WebP with the chunks that say how to draw it (RFC 9649); size and flags in front are written anew. */
final class WebpCopy implements CopyResult.Planner {

    private static final int HEADER = 8;
    private static final int EXTENDED_BYTES = 10;
    private static final int PROFILE_FLAG = 0x20;
    private static final int EXIF_FLAG = 0x08;
    private static final int KEPT_FLAGS = 0x10 | 0x02;
    private static final int PROFILE_HEAD = 128;

    private static final Set<String> DRAWN = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF");
    private static final Set<String> IN_FRAME = Set.of("VP8 ", "VP8L", "ALPH");

    @Override
    public CopyPlan plan(MeteredBytes bytes, int orientation) {
        List<Part> chunks = WebpParts.of(bytes);
        List<Part> kept = chunks.stream().filter(chunk -> stays(bytes, chunk)).toList();
        boolean extended = kept.stream().anyMatch(chunk -> chunk.type().equals("VP8X"));
        byte[] exif = extended && orientation != Orientation.UPRIGHT
                ? Join.of(Join.name("EXIF"), Join.u32LittleEndian(26), OwnExif.tiff(orientation))
                : new byte[0];
        long length = 4 + kept.stream().mapToLong(Part::whole).sum() + exif.length;
        CopyPlan.Draft draft =
                new CopyPlan.Draft().write(Join.of(Join.name("RIFF"), Join.u32LittleEndian(length), Join.name("WEBP")));
        for (Part chunk : kept) {
            if (chunk.type().equals("VP8X")) {
                draft.write(extended(bytes, chunk, flags(kept, exif.length > 0)));
            } else {
                draft.keep(chunk.at(), Math.min(bytes.size(), chunk.at() + chunk.whole()));
            }
        }
        return draft.write(exif).plan();
    }

    private static boolean stays(MeteredBytes bytes, Part chunk) {
        if (chunk.type().equals("ANMF")) {
            refuseStrangers(bytes, chunk);
        }
        return DRAWN.contains(chunk.type())
                || (chunk.type().equals("VP8X") && chunk.length() == EXTENDED_BYTES)
                || (chunk.type().equals("ICCP")
                        && chunk.length() >= PROFILE_HEAD
                        && SoundProfile.begins(bytes.blockUpTo(chunk.body(), PROFILE_HEAD)));
    }

    /** Frames of an animation hold chunks of their own. */
    private static void refuseStrangers(MeteredBytes bytes, Part frame) {
        boolean stranger = WebpParts.of(bytes, frame).stream().anyMatch(chunk -> !IN_FRAME.contains(chunk.type()));
        if (stranger) {
            throw new BrokenMedia(Flaw.VALUE_IMPOSSIBLE, frame.at());
        }
    }

    private static int flags(List<Part> kept, boolean turned) {
        boolean profile = kept.stream().anyMatch(chunk -> chunk.type().equals("ICCP"));
        return (profile ? PROFILE_FLAG : 0) | (turned ? EXIF_FLAG : 0);
    }

    private static byte[] extended(MeteredBytes bytes, Part chunk, int flags) {
        byte[] whole = bytes.block(chunk.at(), HEADER + EXTENDED_BYTES);
        whole[HEADER] = (byte) ((whole[HEADER] & KEPT_FLAGS) | flags);
        return whole;
    }
}
