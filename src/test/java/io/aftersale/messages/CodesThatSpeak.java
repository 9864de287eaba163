// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import io.aftersale.apikey.WantedKey;
import io.aftersale.calendar.CalendarFault;
import io.aftersale.calendar.TypedDay;
import io.aftersale.claim.Appeal;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.Estimate;
import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaHint;
import io.aftersale.evidence.copy.CopyResult;
import io.aftersale.evidence.judge.EveryRefusal;
import io.aftersale.line.LateReports;
import io.aftersale.line.LineAction;
import io.aftersale.notice.NoticeAnswer;
import io.aftersale.platform.Permission;
import io.aftersale.policy.Allowed;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every key that is made of a code, by the beginning of its family. */
final class CodesThatSpeak {

    private static final Pattern PRODUCT_FAULT =
            Pattern.compile("(?:new Fault\\([^)]*|\\bfault = |\\bfault\\()\"(\\w+)\"");

    private static final Pattern FIELD_ERROR =
            Pattern.compile("(?:new FieldError|\\berror)\\((?:[^\"()]*|[^\"()]*\"\\w*\"),\\s*\"(\\w+)\"");

    static final Path REPORTS = Path.of("src", "main", "java", "io", "aftersale", "claim", "ReportCheck.java");

    private static final Path ARRIVALS =
            Path.of("src", "main", "java", "io", "aftersale", "claim", "ArrivalCheck.java");
    private static final Pattern ARRIVAL = Pattern.compile("\"(noArrival|arrival\\w+)\"");

    private static final Path DECISIONS =
            Path.of("src", "main", "java", "io", "aftersale", "claim", "DecisionCheck.java");

    private static final Path APPEALS = Path.of("src", "main", "java", "io", "aftersale", "claim", "Appeal.java");

    private CodesThatSpeak() {}

    static Map<String, Set<String>> byFamily() {
        Map<String, Set<String>> keys = new TreeMap<>();
        keys.put("aftersale.flag.label.", labels());
        keys.put("aftersale.reason.", whys());
        keys.put("aftersale.count.", counts());
        keys.put("aftersale.notice.origin.", named("aftersale.notice.origin.", StockOrigin.values()));
        keys.put("aftersale.staff.notice.", named("aftersale.staff.notice.", NoticeAnswer.values()));
        keys.put("aftersale.staff.whatif.day.", named("aftersale.staff.whatif.day.", DayKind.values()));
        keys.put("aftersale.staff.whatif.from.", named("aftersale.staff.whatif.from.", CountsFrom.values()));
        keys.put("aftersale.staff.whatif.leg.", named("aftersale.staff.whatif.leg.", Estimate.Way.values()));
        keys.put("aftersale.staff.shop.", rules());
        keys.put("aftersale.staff.whatif.error.", whatIfErrors());
        keys.put("aftersale.state.", named("aftersale.state.", ClaimState.values()));
        keys.put("aftersale.kind.", named("aftersale.kind.", ProblemKind.values()));
        keys.put("aftersale.cause.", named("aftersale.cause.", ProblemCause.values()));
        keys.put("aftersale.advice.", named("aftersale.advice.", AdviceCode.values()));
        keys.put("aftersale.answer.", named("aftersale.answer.", ProblemAnswer.values()));
        keys.put("aftersale.action.", actions());
        keys.put("aftersale.line.late.", named("aftersale.line.late.", LateReports.values()));
        faults(keys);
        staffWords(keys);
        return keys;
    }

    /** What is short of a decision, also where the policy lets a reason argue for something else than usual. */
    private static Set<String> labels() {
        Set<String> keys = named("aftersale.flag.label.", CoverageCode.values());
        for (String argued : Set.of(
                "STOCK_ORIGIN_UNKNOWN.COVERED", "RELEASE_DATE_UNKNOWN.COVERED", "SPARE_PARTS_EXHAUSTED.NOT_COVERED")) {
            keys.add("aftersale.flag.label." + argued);
        }
        return keys;
    }

    /** Sentences of reasons: as labels, and what is a note for staff on a pre-order, and what gives somebody's words. */
    private static Set<String> whys() {
        Set<String> keys = named("aftersale.reason.", CoverageCode.values());
        for (String argued : Set.of(
                "STOCK_ORIGIN_UNKNOWN.COVERED",
                "RELEASE_DATE_UNKNOWN.COVERED",
                "SPARE_PARTS_EXHAUSTED.NOT_COVERED",
                "SPARE_PARTS_EXHAUSTED.COVERED",
                "PRODUCT_EXCLUDED.because",
                "PRODUCT_EXCLUDED.COVERED",
                "PRODUCT_EXCLUDED.COVERED.because")) {
            keys.add("aftersale.reason." + argued);
        }
        return keys;
    }

    private static void faults(Map<String, Set<String>> keys) {
        keys.put("aftersale.media.", EveryRefusal.messageKeys());
        keys.put("aftersale.staff.hint.", named("aftersale.staff.hint.", MediaHint.values()));
        keys.put("aftersale.copy.", named("aftersale.copy.", CopyResult.Why.values()));
        keys.put("aftersale.staff.file.notShown.", named("aftersale.staff.file.notShown.", EvidenceKind.values()));
        keys.put("aftersale.file.notShown.", named("aftersale.file.notShown.", EvidenceKind.values()));
        keys.put(
                "aftersale.staff.file.place.",
                Set.of("aftersale.staff.file.place.true", "aftersale.staff.file.place.false"));
        keys.put(
                "aftersale.size.",
                Set.of("aftersale.size.bytes", "aftersale.size.1", "aftersale.size.2", "aftersale.size.3"));
        keys.put("aftersale.report.error.", reportErrors());
        keys.put("aftersale.claim.appeal.error.", appealErrors());
        keys.put("aftersale.staff.error.", fieldErrors("aftersale.staff.error.", DECISIONS));
        keys.put("aftersale.staff.product.error.", productFaults());
        keys.put(
                "aftersale.staff.calendar.error.",
                named("aftersale.staff.calendar.error.", CalendarFault.Code.values()));
        keys.put("aftersale.staff.parcel.error.", named("aftersale.staff.parcel.error.", DeliveryFault.Code.values()));
        keys.put("aftersale.policy.error.", named("aftersale.policy.error.", PolicyFault.Code.values()));
        keys.put("aftersale.staff.parcelSheet.error.", parcelSheetFaults());
        keys.put("aftersale.staff.keys.error.", named("aftersale.staff.keys.error.", WantedKey.Fault.values()));
    }

    private static void staffWords(Map<String, Set<String>> keys) {
        keys.put("aftersale.staff.calendar.kind.", kindsOfDays());
        keys.put("aftersale.staff.calendar.sign.", signsOfDays());
        keys.put("aftersale.staff.parcel.told.", named("aftersale.staff.parcel.told.", RecordOrigin.Source.values()));
        keys.put("aftersale.staff.parcel.", parcelFields());
        keys.put("aftersale.policy.label.", settings("aftersale.policy.label."));
        keys.put("aftersale.policy.hint.", settings("aftersale.policy.hint."));
        keys.put("aftersale.policy.value.", settingWords());
        keys.put(
                "aftersale.staff.parcelSheet.change.",
                named("aftersale.staff.parcelSheet.change.", RecordResult.Change.values()));
        keys.put("aftersale.staff.permission.", named("aftersale.staff.permission.", Permission.values()));
    }

    /** Codes of faults of a report, of which the day of arrival has its own place. */
    private static Set<String> reportErrors() {
        Set<String> keys = fieldErrors("aftersale.report.error.", REPORTS);
        ARRIVAL.matcher(read(ARRIVALS))
                .results()
                .forEach(found -> keys.add("aftersale.report.error." + found.group(1)));
        return keys;
    }

    /** Codes of what stands against another look, and of faults of its words. */
    private static Set<String> appealErrors() {
        Set<String> keys = fieldErrors("aftersale.claim.appeal.error.", APPEALS);
        for (Appeal.Hindrance hindrance : Appeal.Hindrance.values()) {
            keys.add("aftersale.claim.appeal.error." + hindrance.code());
        }
        return keys;
    }

    private static Set<String> counts() {
        Set<String> keys = named("aftersale.count.", DayKind.values());
        keys.addAll(named("aftersale.count.rule.", CountsFrom.values()));
        keys.addAll(Set.of("aftersale.count.why", "aftersale.count.delivered", "aftersale.count.collected"));
        return keys;
    }

    private static Set<String> kindsOfDays() {
        Set<String> keys = named("aftersale.staff.calendar.kind.", TypedDay.KINDS.toArray(new DayKind[0]));
        keys.add("aftersale.staff.calendar.kind." + DayKind.WEEKEND);
        return keys;
    }

    private static Set<String> signsOfDays() {
        return named("aftersale.staff.calendar.sign.", TypedDay.KINDS.toArray(new DayKind[0]));
    }

    /** Codes of faults of product facts and of sheets of them. */
    private static Set<String> productFaults() {
        return Stream.of(
                        "facts/TypedFacts",
                        "facts/ProductSheet",
                        "web/admin/SheetUpload",
                        "web/admin/ProductSheetController")
                .map(name -> Path.of("src", "main", "java", "io", "aftersale", name + ".java"))
                .flatMap(file -> PRODUCT_FAULT.matcher(read(file)).results())
                .map(found -> "aftersale.staff.product.error." + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes of faults of sheets of deliveries. */
    private static Set<String> parcelSheetFaults() {
        Pattern made = Pattern.compile(
                "(?:new (?:DeliverySheet\\.)?Fault\\([^;]*?|\\bfault = |\\bfault\\(|unread\\(|unreadable\\([^;]*?)\"(\\w+)\"(?:\\)|, SheetRow|;)");
        return Stream.of(
                        "delivery/DeliverySheet",
                        "delivery/SheetRow",
                        "web/admin/SheetUpload",
                        "web/admin/DeliverySheets")
                .map(name -> Path.of("src", "main", "java", "io", "aftersale", name + ".java"))
                .flatMap(file -> made.matcher(read(file)).results())
                .map(found -> "aftersale.staff.parcelSheet.error." + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> settings(String family) {
        return Stream.of(Setting.values())
                .map(setting -> family + setting.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every word that a setting may be. */
    private static Set<String> settingWords() {
        return Stream.of(Setting.values())
                .map(Setting::allowed)
                .filter(Allowed.OneOf.class::isInstance)
                .flatMap(allowed -> ((Allowed.OneOf) allowed).words().stream())
                .map(word -> "aftersale.policy.value." + word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parcelFields() {
        return Stream.of("parcelRef", "courier", "tracking", "shippedOn", "deliveredOn", "reason")
                .map(name -> "aftersale.staff.parcel." + name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes of faults at fields, from the places where they are made. */
    static Set<String> fieldErrors(String family, Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> codes = new TreeSet<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                codes.addAll(fieldErrorsIn(family, Files.readString(file)));
            }
            return codes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> fieldErrorsIn(String family, String source) {
        return FIELD_ERROR
                .matcher(source)
                .results()
                .map(found -> family + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> actions() {
        Set<String> keys = new TreeSet<>();
        for (LineAction action : LineAction.values()) {
            if (action != LineAction.OPEN_CLAIM) {
                keys.add("aftersale.action." + action.hook());
            }
            if (action == LineAction.REPORT || action == LineAction.NOT_YET) {
                keys.add("aftersale.action." + action.hook() + ".note");
            }
        }
        return keys;
    }

    private static Set<String> rules() {
        return Stream.concat(
                        Stream.of(CoverageCode.values()).map(CoverageCode::rule),
                        Stream.of(AdviceCode.values()).map(AdviceCode::rule))
                .map(rule -> "aftersale.staff.shop." + rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> whatIfErrors() {
        return Stream.of("day", "time", "release", "policy", "missing", "beforeOrder", "beforeArrival")
                .map(code -> "aftersale.staff.whatif.error." + code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(String family, Enum<?>... codes) {
        return Stream.of(codes).map(code -> family + code.name()).collect(Collectors.toCollection(TreeSet::new));
    }
}
