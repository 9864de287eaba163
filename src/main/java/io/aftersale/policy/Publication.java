// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import io.aftersale.policy.PolicyFault.Code;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * From when a draft shall hold and why it is published, as typed.
 *
 * @param validFrom local date and time in the store's zone, e.g. {@code 2026-12-01T09:00}
 */
public record Publication(String validFrom, String note) {

    /** Every node knows a new version after a minute; this is long enough for all clocks and one restart. */
    public static final Duration NOTICE = Duration.ofMinutes(5);

    private static final int MOST_OF_NOTE = 2000;

    /**
     * Everything that is wrong with it.
     *
     * @param newest valid-from of the newest version
     */
    public List<PolicyFault> faults(Instant newest, Instant now, ZoneId zone) {
        List<PolicyFault> faults = new ArrayList<>(timeFaults(newest, now, zone));
        if (note.isBlank()) {
            faults.add(PolicyFault.of(PolicyFault.NOTE, Code.MISSING));
        } else if (note.length() > MOST_OF_NOTE) {
            faults.add(PolicyFault.of(PolicyFault.NOTE, Code.TOO_LONG, MOST_OF_NOTE));
        }
        return faults;
    }

    /**
     * The instant meant; an hour that comes twice means its first time. Only where nothing is wrong with it.
     *
     * @param zone the store's
     */
    public Instant start(ZoneId zone) {
        return LocalDateTime.parse(validFrom).atZone(zone).toInstant();
    }

    private List<PolicyFault> timeFaults(Instant newest, Instant now, ZoneId zone) {
        List<ZoneOffset> offsets;
        try {
            offsets = offsets(zone);
        } catch (DateTimeException unreadable) {
            return List.of(PolicyFault.of(PolicyFault.VALID_FROM, Code.NOT_A_TIME));
        }
        if (offsets.isEmpty()) {
            return List.of(PolicyFault.of(PolicyFault.VALID_FROM, Code.NO_SUCH_HOUR));
        }
        List<PolicyFault> faults = new ArrayList<>();
        if (start(zone).isBefore(now.plus(NOTICE))) {
            faults.add(PolicyFault.of(PolicyFault.VALID_FROM, Code.TOO_SOON, NOTICE.toMinutes()));
        }
        if (!start(zone).isAfter(newest)) {
            faults.add(PolicyFault.of(PolicyFault.VALID_FROM, Code.NOT_AFTER_NEWEST));
        }
        return faults;
    }

    private List<ZoneOffset> offsets(ZoneId zone) {
        if (!validFrom.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?")) {
            throw new DateTimeException("no local date and time");
        }
        return zone.getRules().getValidOffsets(LocalDateTime.parse(validFrom));
    }
}
