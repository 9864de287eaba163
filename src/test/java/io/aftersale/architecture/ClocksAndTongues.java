// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Nobody asks the server what time it is, where it stands or what it speaks: clock, zone and locale are handed in. */
final class ClocksAndTongues {

    /** Owner and name; the call is a sin whatever its arguments. */
    private static final Set<String> ALWAYS = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.lang.System.currentTimeMillis",
            "java.util.Calendar.getInstance",
            "java.lang.String.formatted");

    /** The call is a sin where nothing is handed in; {@code now} of any kind, where no clock is. */
    private static final Set<String> WITHOUT_ARGUMENTS = Set.of(
            "java.util.Date.<init>",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.text.NumberFormat.getInstance",
            "java.text.DecimalFormat.<init>");

    /** The call is a sin where the first argument is a text, not a locale. */
    private static final Set<String> BY_TEXT_ALONE = Set.of(
            "java.lang.String.format",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.text.MessageFormat.<init>",
            "java.text.MessageFormat.format",
            "java.text.SimpleDateFormat.<init>",
            "java.text.DecimalFormat.<init>",
            "java.util.Scanner.<init>");

    private ClocksAndTongues() {}

    static ArchRule nobodyAsksTheServer(String base) {
        return classes()
                .that()
                .resideOutsideOfPackage(base + ".platform.broadleaf..")
                .should(new ArchCondition<JavaClass>("not read the server's clock, zone or locale") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getAccessesFromSelf().stream()
                                .filter(ClocksAndTongues::isSin)
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                    }
                });
    }

    private static boolean isSin(JavaAccess<?> access) {
        String call =
                access.getTargetOwner().getFullName() + "." + access.getTarget().getName();
        String whole = access.getTarget().getFullName();
        String arguments = whole.substring(whole.indexOf('(') + 1);
        return ALWAYS.contains(call)
                || (call.startsWith("java.time.") && call.endsWith(".now") && !arguments.startsWith("java.time.Clock"))
                || (WITHOUT_ARGUMENTS.contains(call) && arguments.equals(")"))
                || (BY_TEXT_ALONE.contains(call) && isTextAlone(arguments));
    }

    private static boolean isTextAlone(String arguments) {
        return arguments.startsWith("java.lang.String") && !arguments.contains("java.util.Locale");
    }
}
