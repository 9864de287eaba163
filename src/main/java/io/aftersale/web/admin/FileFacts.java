// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.MediaOrigin;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found out about a kept file, each with its name. */
final class FileFacts {

    private static final int DIGEST_BEGINNING = 12;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private FileFacts() {}

    static List<Fact> of(ClaimEvidence file, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("type", file.getMediaType(), words));
        MediaStructure structure = file.getStructure();
        if (structure != null) {
            facts.addAll(structureOf(structure, words));
            facts.addAll(originOf(structure.origin(), words));
        }
        facts.add(fact("size", words.bytes(file.getSizeBytes()), words));
        facts.add(fact("received", words.dateTime(file.getReceivedAt()), words));
        facts.add(fact("digest", file.getSha256().substring(0, DIGEST_BEGINNING) + "\u2026", words));
        return facts;
    }

    private static List<Fact> structureOf(MediaStructure structure, Words words) {
        List<Fact> facts = new ArrayList<>();
        if (structure.duration() != null) {
            String seconds = Long.toString(structure.seconds());
            facts.add(fact("length", words.text("aftersale.staff.file.seconds", seconds), words));
        }
        Boolean audio = structure.origin().audio();
        if (audio != null) {
            facts.add(fact("sound", words.text("aftersale.staff.file.sound." + audio), words));
        }
        facts.add(fact("picture", structure.width() + " \u00d7 " + structure.height(), words));
        if (!structure.codec().isEmpty()) {
            facts.add(fact("codec", structure.codec(), words));
        }
        return facts;
    }

    private static List<Fact> originOf(MediaOrigin origin, Words words) {
        List<Fact> facts = new ArrayList<>();
        if (origin.turnedBy() != 0) {
            facts.add(fact("turned", origin.turnedBy() + "\u00b0", words));
        }
        String recorded = recorded(origin, words);
        if (!recorded.isEmpty()) {
            facts.add(fact("recorded", recorded, words));
        }
        if (!origin.device().isEmpty()) {
            facts.add(fact("device", origin.device(), words));
        }
        if (!origin.writtenBy().isEmpty()) {
            facts.add(fact("writtenBy", origin.writtenBy(), words));
        }
        if (!origin.equals(MediaOrigin.UNKNOWN)) {
            facts.add(fact("place", words.text("aftersale.staff.file.place." + origin.located()), words));
        }
        return facts;
    }

    /** A camera's clock alone is of no zone and shown as it stood. */
    private static String recorded(MediaOrigin origin, Words words) {
        Instant at = origin.recordedAt();
        LocalDateTime local = origin.recordedLocal();
        if (at != null) {
            return words.dateTime(at);
        }
        return local == null
                ? ""
                : words.text("aftersale.staff.file.local", words.date(local.toLocalDate()), MINUTES.format(local));
    }

    private static Fact fact(String name, String value, Words words) {
        return new Fact(words.text("aftersale.staff.file." + name), value);
    }
}
