// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import java.util.Arrays;
import java.util.Optional;

/** The reasons a person may give for refusing a line (rules 3.2), in the order of the select; words to the shopper go with each. */
public enum RefusalReason {
    IN_STOCK_RELEASED_TOO_LONG(Group.COVERAGE),
    CHINA_STOCK_NOT_COVERED(Group.COVERAGE),
    SPARE_PARTS_EXHAUSTED(Group.COVERAGE),
    PRODUCT_EXCLUDED(Group.COVERAGE),
    REPORTED_LATE(Group.TIME),
    BOX_OUTER_EXCLUDED(Group.PROBLEM),
    BOX_ART_EXCLUDED(Group.PROBLEM),
    MINOR_EXCLUDED(Group.PROBLEM),
    MINOR_GLUE_FIXABLE(Group.PROBLEM),
    HANDMADE_VARIATION(Group.PROBLEM),
    VIDEO_MISSING(Group.EVIDENCE),
    VIDEO_NOT_SEALED_AT_START(Group.EVIDENCE),
    VIDEO_INCOMPLETE(Group.EVIDENCE),
    VIDEO_CUT(Group.EVIDENCE),
    PHOTOS_TOO_FEW(Group.EVIDENCE),
    PHOTO_UNCLEAR(Group.EVIDENCE),
    DUPLICATE_EVIDENCE(Group.EVIDENCE),
    STUDIO_DECLINED(Group.STUDIO),
    OTHER(Group.OTHER);

    /** What a reason is about. */
    public enum Group {
        COVERAGE,
        TIME,
        PROBLEM,
        EVIDENCE,
        STUDIO,
        OTHER
    }

    private final Group group;

    RefusalReason(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    static Optional<RefusalReason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
