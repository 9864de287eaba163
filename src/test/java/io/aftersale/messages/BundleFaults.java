// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be wrong with message files as such, each fault in a sentence. */
final class BundleFaults {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** A button without a note beside it. */
    private static final String MAY_BE_EMPTY = ".note";

    /** Families whose texts are always given arguments, whether they show them or not. */
    private static final List<String> ALWAYS_GIVEN_ARGUMENTS = List.of("aftersale.flag.label.", "aftersale.reason.");

    private BundleFaults() {}

    static List<String> ofOne(Bundle bundle) {
        List<String> faults = new ArrayList<>();
        if (!bundle.written().chars().allMatch(letter -> letter < 128)) {
            faults.add(bundle.file() + " is not pure ASCII");
        }
        bundle.twice().forEach(key -> faults.add(bundle.file() + " has " + key + " twice"));
        bundle.texts().forEach((key, text) -> faults.addAll(ofText(bundle.file() + " " + key, key, text)));
        return faults;
    }

    private static List<String> ofText(String where, String key, String text) {
        if (text.isBlank()) {
            return key.endsWith(MAY_BE_EMPTY) ? List.of() : List.of(where + " says nothing");
        }
        boolean formatted =
                !places(text).isEmpty() || ALWAYS_GIVEN_ARGUMENTS.stream().anyMatch(key::startsWith);
        return formatted ? ofFormat(where, text) : ofPlain(where, text);
    }

    private static List<String> ofFormat(String where, String text) {
        List<String> faults = new ArrayList<>();
        if (text.replace("''", "").contains("'")) {
            faults.add(where + " has a lone apostrophe");
        }
        if (!isPlainFormat(text)) {
            faults.add(where + " is no plain message format");
        }
        return faults;
    }

    private static List<String> ofPlain(String where, String text) {
        return text.contains("''") ? List.of(where + " would show two apostrophes") : List.of();
    }

    /** The same keys in every language, with the same places for arguments. */
    static List<String> outOfStep(List<Bundle> bundles) {
        List<String> faults = new ArrayList<>();
        Map<String, List<Bundle>> byName = bundles.stream().collect(Collectors.groupingBy(Bundle::name));
        byName.forEach((name, languages) -> {
            if (languages.stream().noneMatch(each -> each.language().isEmpty())) {
                faults.add(name + " has no first language");
            }
            if (languages.stream().noneMatch(each -> each.language().equals("it"))) {
                faults.add(name + " is not in Italian");
            }
            languages.forEach(one -> languages.forEach(other -> faults.addAll(missing(one, other))));
        });
        return faults.stream().distinct().sorted().toList();
    }

    private static List<String> missing(Bundle from, Bundle in) {
        List<String> faults = new ArrayList<>();
        from.texts().forEach((key, text) -> {
            String other = in.texts().get(key);
            if (other == null) {
                faults.add(in.file() + " lacks " + key);
            } else if (!places(other).equals(places(text))) {
                faults.add(in.file() + " " + key + " has other places for arguments than " + from.file());
            }
        });
        return faults;
    }

    /** A key lives in one bundle only. */
    static List<String> shared(List<Bundle> bundles) {
        Map<String, TreeSet<String>> homes = bundles.stream()
                .flatMap(bundle -> bundle.texts().keySet().stream().map(key -> Map.entry(key, bundle.name())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
        return homes.entrySet().stream()
                .filter(home -> home.getValue().size() > 1)
                .map(home -> home.getKey() + " stands in " + String.join(" and ", home.getValue()))
                .sorted()
                .toList();
    }

    static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPlainFormat(String text) {
        try {
            MessageFormat format = new MessageFormat(text, Locale.ROOT);
            return java.util.Arrays.stream(format.getFormats()).allMatch(each -> each == null);
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
