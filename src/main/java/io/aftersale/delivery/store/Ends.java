// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.deadline.DayLetters;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.deadline.KeptCount;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Until when a parcel may be reported.
 *
 * @param byKind of kinds of problem that have working days of their own, by the kind's name (A17)
 */
record Ends(KeptCount usual, Map<String, KeptCount> byKind) {

    private static final DeadlineDecider DECIDER = new DeadlineDecider();

    Ends {
        byKind = Map.copyOf(byKind);
    }

    static Ends counted(LocalDate receivedOn, PolicyVersion policy, WorkingCalendar calendar, ZoneId zone) {
        DeadlineTerms usual = policy.deadlineTerms();
        Map<String, KeptCount> kinds = new TreeMap<>();
        policy.workingDaysByKind()
                .forEach((kind, days) -> kinds.put(
                        kind, KeptCount.of(DECIDER.decide(receivedOn, usual.withWorkingDays(days), calendar, zone))));
        return new Ends(KeptCount.of(DECIDER.decide(receivedOn, usual, calendar, zone)), kinds);
    }

    /** Each end, or the other's where that is later; a kind that only one of them has stays away unless it is this one's. */
    Ends orLater(Ends other) {
        return orLater(other, Instant.MIN);
    }

    /** The same for those that are still open at that instant; the others stay (A60). */
    Ends orLater(Ends other, Instant openAt) {
        Map<String, KeptCount> kinds = new TreeMap<>(byKind);
        kinds.replaceAll((kind, kept) -> later(kept, other.byKind.get(kind), openAt));
        return new Ends(later(usual, other.usual, openAt), kinds);
    }

    private static KeptCount later(KeptCount kept, @Nullable KeptCount other, Instant openAt) {
        return other == null || !kept.end().isAfter(openAt) ? kept : kept.orLater(other);
    }

    /** Whether the other has an earlier end for something that is still open at that instant. */
    boolean wouldComeEarlier(Ends other, Instant openAt) {
        return isEarlier(usual, other.usual, openAt)
                || byKind.entrySet().stream()
                        .anyMatch(entry -> isEarlier(entry.getValue(), other.byKind.get(entry.getKey()), openAt));
    }

    private static boolean isEarlier(KeptCount kept, @Nullable KeptCount other, Instant openAt) {
        return other != null && kept.end().isAfter(openAt) && other.end().isBefore(kept.end());
    }

    /** The last of them all. */
    Instant openUntil() {
        return Stream.concat(Stream.of(usual), byKind.values().stream())
                .map(KeptCount::end)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** E.g. {@code DAMAGED=2026-11-24/EEWW MISSING_PART=...}; null where no kind has its own. */
    @Nullable
    String writtenKinds() {
        return byKind.isEmpty()
                ? null
                : new TreeMap<>(byKind)
                        .entrySet().stream()
                                .map(entry ->
                                        entry.getKey() + "=" + entry.getValue().lastDay() + "/"
                                                + DayLetters.of(entry.getValue().days()))
                                .collect(Collectors.joining(" "));
    }

    static Map<String, KeptCount> readKinds(@Nullable String written, ZoneId zone) {
        return written == null
                ? Map.of()
                : Arrays.stream(written.split(" "))
                        .map(entry -> entry.split("[=/]"))
                        .collect(Collectors.toMap(
                                entry -> entry[0], entry -> KeptCount.read(LocalDate.parse(entry[1]), entry[2], zone)));
    }
}
