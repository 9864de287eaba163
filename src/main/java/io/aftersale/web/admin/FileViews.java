// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.admin.WorkspaceView.FileView;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
        return new FileView(
                "/after-sale/evidence/" + file.getPublicId(),
                file.getShownName(),
                DRAWN_BY_BROWSERS.contains(file.getMediaType()),
                file.getSha256(),
                List.of(
                        fact("type", file.getMediaType(), words),
                        fact("size", words.bytes(file.getSizeBytes()), words),
                        fact("received", words.dateTime(file.getReceivedAt()), words),
                        fact("digest", file.getSha256().substring(0, DIGEST_BEGINNING) + "\u2026", words)));
    }

    private static Fact fact(String name, String value, Words words) {
        return new Fact(words.text("aftersale.staff.file." + name), value);
    }
}
