// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import io.aftersale.apikey.WantedKey;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.coverage.CoverageCode;
import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.evidence.judge.EveryRefusal;
import io.aftersale.line.LateReports;
import io.aftersale.line.LineAction;
import io.aftersale.platform.Permission;
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

    private CodesThatSpeak() {}

    static Map<String, Set<String>> byFamily() {
        Map<String, Set<String>> keys = new TreeMap<>();
        keys.put("aftersale.flag.label.", named("aftersale.flag.label.", CoverageCode.values()));
        keys.put("aftersale.reason.", named("aftersale.reason.", CoverageCode.values()));
        keys.put("aftersale.state.", named("aftersale.state.", ClaimState.values()));
        keys.put("aftersale.kind.", named("aftersale.kind.", ProblemKind.values()));
        keys.put("aftersale.cause.", named("aftersale.cause.", ProblemCause.values()));
        keys.put("aftersale.advice.", named("aftersale.advice.", AdviceCode.values()));
        keys.put("aftersale.answer.", named("aftersale.answer.", ProblemAnswer.values()));
        keys.put("aftersale.media.", EveryRefusal.messageKeys());
        keys.put(
                "aftersale.size.",
                Set.of("aftersale.size.bytes", "aftersale.size.1", "aftersale.size.2", "aftersale.size.3"));
        keys.put("aftersale.action.", actions());
        keys.put("aftersale.line.late.", named("aftersale.line.late.", LateReports.values()));
        keys.put("aftersale.report.error.", reportErrors());
        keys.put("aftersale.staff.error.", fieldErrors("aftersale.staff.error.", DECISIONS));
        keys.put("aftersale.staff.product.error.", productFaults());
        keys.put("aftersale.staff.parcel.error.", named("aftersale.staff.parcel.error.", DeliveryFault.Code.values()));
        keys.put("aftersale.staff.parcel.told.", named("aftersale.staff.parcel.told.", RecordOrigin.Source.values()));
        keys.put("aftersale.staff.parcel.", parcelFields());
        keys.put("aftersale.staff.parcelSheet.error.", parcelSheetFaults());
        keys.put(
                "aftersale.staff.parcelSheet.change.",
                named("aftersale.staff.parcelSheet.change.", RecordResult.Change.values()));
        keys.put("aftersale.staff.keys.error.", named("aftersale.staff.keys.error.", WantedKey.Fault.values()));
        keys.put("aftersale.staff.permission.", named("aftersale.staff.permission.", Permission.values()));
        return keys;
    }

    /** Codes of faults of a report, of which the day of arrival has its own place. */
    private static Set<String> reportErrors() {
        Set<String> keys = fieldErrors("aftersale.report.error.", REPORTS);
        ARRIVAL.matcher(read(ARRIVALS))
                .results()
                .forEach(found -> keys.add("aftersale.report.error." + found.group(1)));
        return keys;
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

    private static Set<String> named(String family, Enum<?>... codes) {
        return Stream.of(codes).map(code -> family + code.name()).collect(Collectors.toCollection(TreeSet::new));
    }
}
