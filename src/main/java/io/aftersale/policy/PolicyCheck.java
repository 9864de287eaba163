// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import io.aftersale.policy.PolicyFault.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says all that is wrong with the settings of a draft at once, each fault at its setting. */
public final class PolicyCheck {

    /** The kinds of problem for which there may be a window of its own (A17). */
    static final Set<String> KINDS =
            Set.of("MISSING_PART", "DAMAGED", "DEFECT", "WRONG_ITEM", "BOX_DAMAGE_OUTER", "BOX_DAMAGE_ART", "OTHER");

    private static final int MOST_OF_TABLE = 2000;

    private static final List<Pair> PAIRS = List.of(
            new Pair(Setting.ANSWER_URGENT_WORKING_DAYS, Setting.ANSWER_WORKING_DAYS),
            new Pair(Setting.EVIDENCE_PHOTOS_LEAST, Setting.EVIDENCE_PHOTOS_MOST),
            new Pair(Setting.EVIDENCE_PHOTOS_LEAST_MISSING_PART, Setting.EVIDENCE_PHOTOS_MOST),
            new Pair(Setting.EVIDENCE_VIDEO_MEGABYTES, Setting.EVIDENCE_CLAIM_MEGABYTES),
            new Pair(Setting.EVIDENCE_PHOTO_MEGABYTES, Setting.EVIDENCE_CLAIM_MEGABYTES),
            new Pair(Setting.EVIDENCE_VIDEO_MEGABYTES, Setting.EVIDENCE_DAY_MEGABYTES),
            new Pair(Setting.EVIDENCE_PHOTO_MEGABYTES, Setting.EVIDENCE_DAY_MEGABYTES));

    private final Set<String> calendars;

    /**
     * Checks for one store.
     *
     * @param calendars names of its calendars
     */
    public PolicyCheck(Set<String> calendars) {
        this.calendars = Set.copyOf(calendars);
    }

    /** Every fault, in the order of the settings; one that is absent has its default. */
    public List<PolicyFault> faults(Map<Setting, String> values) {
        List<PolicyFault> faults = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            String value = values.getOrDefault(setting, setting.shopDefault());
            faults.addAll(ofOne(setting, value));
            PAIRS.stream()
                    .filter(pair -> pair.least() == setting)
                    .flatMap(pair -> pair.fault(values).stream())
                    .forEach(faults::add);
        }
        return List.copyOf(faults);
    }

    /** The one way in which a value is kept: without blanks around it or control characters, a whole number without zeros before it. */
    public static String normal(Setting setting, String value) {
        String plain = value.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .strip();
        if (isTable(setting.allowed())) {
            return plain.replaceAll("\\s+", " ");
        }
        return setting.allowed() instanceof Allowed.Whole && plain.matches("0\\d{1,8}")
                ? Integer.toString(Integer.parseInt(plain))
                : plain;
    }

    private List<PolicyFault> ofOne(Setting setting, String value) {
        Allowed allowed = setting.allowed();
        if (isTable(allowed)) {
            return ofTable(setting, value);
        }
        if (allowed instanceof Allowed.CalendarName) {
            return calendars.contains(value) ? List.of() : List.of(PolicyFault.of(setting, Code.NO_SUCH_CALENDAR));
        }
        return allowed.fits(value) ? List.of() : List.of(misfit(setting, allowed));
    }

    private static PolicyFault misfit(Setting setting, Allowed allowed) {
        if (allowed instanceof Allowed.Whole whole) {
            return PolicyFault.of(setting, Code.NOT_WHOLE, whole.least(), whole.most());
        }
        return allowed instanceof Allowed.Text text
                ? PolicyFault.of(setting, Code.TOO_LONG, text.most())
                : PolicyFault.of(setting, Code.NOT_A_CHOICE);
    }

    private static List<PolicyFault> ofTable(Setting setting, String value) {
        if (value.length() > MOST_OF_TABLE) {
            return List.of(PolicyFault.of(setting, Code.TOO_LONG, MOST_OF_TABLE));
        }
        List<TableEntry> entries = Pattern.compile("\\s+")
                .splitAsStream(value.strip())
                .filter(entry -> !entry.isEmpty())
                .map(TableEntry::of)
                .toList();
        List<PolicyFault> unknown =
                setting == Setting.DEADLINE_WORKING_DAYS_BY_KIND ? unknownKinds(entries) : List.of();
        if (!unknown.isEmpty()) {
            return unknown;
        }
        boolean fits = setting.allowed().fits(value);
        List<PolicyFault> wrong =
                fits || entries.stream().allMatch(TableEntry::isRange) ? ofEntries(setting, entries) : List.of();
        return fits || !wrong.isEmpty() ? wrong : List.of(PolicyFault.of(setting, Code.NOT_A_TABLE));
    }

    private static boolean isTable(Allowed allowed) {
        return allowed instanceof Allowed.Table
                || allowed instanceof Allowed.Days
                || allowed instanceof Allowed.DaysBySizeAndMethod;
    }

    private static List<PolicyFault> unknownKinds(List<TableEntry> entries) {
        return entries.stream()
                .map(TableEntry::name)
                .filter(name -> !name.isEmpty() && !KINDS.contains(name))
                .distinct()
                .map(name -> PolicyFault.of(Setting.DEADLINE_WORKING_DAYS_BY_KIND, Code.NO_SUCH_KIND, name))
                .toList();
    }

    private static List<PolicyFault> ofEntries(Setting setting, List<TableEntry> entries) {
        List<PolicyFault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (TableEntry entry : entries) {
            if (!names.add(entry.name())) {
                faults.add(
                        entry.name().isEmpty()
                                ? PolicyFault.of(setting, Code.ONE_RANGE)
                                : PolicyFault.of(setting, Code.TWICE, entry.name()));
            }
            if (entry.endsBeforeItBegins()) {
                faults.add(PolicyFault.of(setting, Code.TO_BEFORE_FROM, entry.written()));
            }
        }
        return faults;
    }

    /** Two settings of which the first is never more than the second. */
    private record Pair(Setting least, Setting most) {

        Optional<PolicyFault> fault(Map<Setting, String> values) {
            String low = values.getOrDefault(least, least.shopDefault());
            String high = values.getOrDefault(most, most.shopDefault());
            boolean readable = least.allowed().fits(low) && most.allowed().fits(high);
            return readable && Integer.parseInt(low) > Integer.parseInt(high)
                    ? Optional.of(PolicyFault.of(least, Code.MORE_THAN, most.key()))
                    : Optional.empty();
        }
    }

    /** {@code name=from-to}, {@code from-to} or {@code name=days}; only what fits is read. */
    private record TableEntry(String written, String name, String range) {

        static TableEntry of(String written) {
            int equals = written.indexOf('=');
            return new TableEntry(written, written.substring(0, Math.max(equals, 0)), written.substring(equals + 1));
        }

        boolean isRange() {
            return range.matches("\\d{1,3}-\\d{1,3}\\+?");
        }

        boolean endsBeforeItBegins() {
            int dash = range.indexOf('-');
            return dash > 0
                    && Integer.parseInt(range.substring(0, dash))
                            > Integer.parseInt(range.substring(dash + 1).replace("+", ""));
        }
    }
}
