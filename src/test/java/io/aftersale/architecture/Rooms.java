// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who may know whom. */
final class Rooms {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private Rooms() {}

    static ArchRule pureRoomsKnowNoFramework(String base) {
        return classes()
                .that()
                .resideInAnyPackage(pure(base))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are Java's own, JSpecify's or ours",
                        type -> Stream.of(
                                                "java.lang",
                                                "java.util",
                                                "java.time",
                                                "java.io",
                                                "java.nio.charset",
                                                "java.security",
                                                "java.text")
                                        .anyMatch(type.getPackageName()::startsWith)
                                || type.isPrimitive()
                                || type.isArray()
                                || type.getPackageName().startsWith("org.jspecify.")
                                || type.getPackageName().startsWith(base + ".")))
                .allowEmptyShould(true);
    }

    static ArchRule pureRoomsKnowNoWalls(String base) {
        return noClasses()
                .that()
                .resideInAnyPackage(pure(base))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        base + "..store..", base + ".web..", base + ".platform.broadleaf..", base + ".evidence.sniff..")
                .allowEmptyShould(true);
    }

    static ArchRule roomsDoNotGoInCircles(String base) {
        return slices().assignedFrom(new RoomOf(base)).should().beFreeOfCycles();
    }

    static ArchRule theWebKnowsServicesNotStores(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + "..store..")
                .allowEmptyShould(true);
    }

    static ArchRule siteAndAdminDoNotKnowEachOther(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".web.site..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".web.admin..")
                .allowEmptyShould(true);
    }

    static ArchRule adminAndSiteDoNotKnowEachOther(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".web.admin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".web.site..")
                .allowEmptyShould(true);
    }

    static ArchRule everyRoomHasASign(String base) {
        return classes().that().resideInAPackage(base + "..").should(new ArchCondition<JavaClass>("live under a sign") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean signed = type.getPackage().isAnnotatedWith(NULL_MARKED);
                events.add(new SimpleConditionEvent(
                        type, signed, type.getName() + " lives in a package without @NullMarked package-info"));
            }
        });
    }

    private static String[] pure(String base) {
        return Stream.of(
                        ".coverage..",
                        ".deadline..",
                        ".policy",
                        ".calendar",
                        ".evidence.container..",
                        ".evidence.judge..",
                        ".evidence.copy..",
                        ".evidence.tus..",
                        ".claim",
                        ".claim.advice",
                        ".line..",
                        ".notice",
                        ".whatif",
                        ".delivery",
                        ".apikey",
                        ".facts")
                .map(room -> base + room)
                .toArray(String[]::new);
    }

    /** A feature with its store is one room; each room of the web, and the wall to Broadleaf, stands alone. */
    private record RoomOf(String base) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher room = Pattern.compile(Pattern.quote(base) + "\\.(platform\\.broadleaf|web\\.\\w+|\\w+)\\b.*")
                    .matcher(type.getPackageName());
            return room.matches() ? SliceIdentifier.of(room.group(1)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms of " + base;
        }
    }
}
