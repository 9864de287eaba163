// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.admin.WorkspaceView.FileView;
import io.aftersale.web.view.ScanNote;
import io.aftersale.web.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Kept files with what was found out about each. */
final class FileViews {

    private static final int DIGEST_BEGINNING = 12;
    private static final Set<String> DRAWN_BY_BROWSERS =
            Set.of("image/jpeg", "image/png", "image/webp", "image/avif", "video/mp4", "video/webm", "video/quicktime");

    private FileViews() {}

    static List<FileView> of(Claim claim, Predicate<ClaimEvidence> which, Words words) {
        return claim.getEvidence().stream()
                .filter(which)
                .map(file -> view(file, words))
                .toList();
    }

    private static FileView view(ClaimEvidence file, Words words) {
        ScanNote scan = ScanNote.forStaff(file.getScan(), words);
        return new FileView(
                "/after-sale/evidence/" + file.getPublicId(),
                file.getShownName(),
                scan.open() && DRAWN_BY_BROWSERS.contains(file.getMediaType()),
                file.getSha256(),
                mark(file.getStructure(), words),
                scan,
                facts(file, words));
    }

    private static List<Fact> facts(ClaimEvidence file, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("type", file.getMediaType(), words));
        MediaStructure structure = file.getStructure();
        if (structure != null) {
            facts.addAll(structureOf(structure, words));
        }
        facts.add(fact("size", words.bytes(file.getSizeBytes()), words));
        facts.add(fact("received", words.dateTime(file.getReceivedAt()), words));
        facts.add(fact("digest", file.getSha256().substring(0, DIGEST_BEGINNING) + "\u2026", words));
        return facts;
    }

    private static List<Fact> structureOf(MediaStructure structure, Words words) {
        List<Fact> facts = new ArrayList<>();
        if (structure.duration() != null) {
            facts.add(fact("length", seconds(structure.seconds(), words), words));
        }
        facts.add(fact("picture", structure.width() + " \u00d7 " + structure.height(), words));
        if (!structure.codec().isEmpty()) {
            facts.add(fact("codec", structure.codec(), words));
        }
        return facts;
    }

    private static String seconds(long count, Words words) {
        return words.text("aftersale.staff.file.seconds", Long.toString(count));
    }

    private static String mark(@Nullable MediaStructure structure, Words words) {
        if (structure == null || structure.whole()) {
            return "";
        }
        return structure.stopsEarly()
                ? words.text(
                        "aftersale.staff.file.stopsAt",
                        Long.toString(structure.playableSeconds()),
                        Long.toString(structure.seconds()))
                : words.text("aftersale.staff.file.incomplete");
    }

    private static Fact fact(String name, String value, Words words) {
        return new Fact(words.text("aftersale.staff.file." + name), value);
    }
}
