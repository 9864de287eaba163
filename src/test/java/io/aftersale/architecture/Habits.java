// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** How things are named, made and written. */
final class Habits {

    private static final DescribedPredicate<JavaClass> RULES = describe(
            "implement one of our ...Rule interfaces",
            type -> !type.isInterface()
                    && type.getAllRawInterfaces().stream()
                            .anyMatch(shape -> shape.getSimpleName().endsWith("Rule")
                                    && shape.getPackageName().startsWith("io.aftersale.")));

    private Habits() {}

    static ArchRule rulesAreFinalAndHidden(String base) {
        return classes()
                .that(RULES)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    static ArchRule nothingIsPutIntoADrawer(String base) {
        return noClasses()
                .should()
                .haveNameMatching(".*\\.\\w*(Utils?|Helper|Manager|Processor|Common|Misc)([A-Z$].*)?");
    }

    static ArchRule implIsForEntitiesAndDaos(String base) {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Impl")
                .should()
                .beAnnotatedWith("javax.persistence.Entity")
                .orShould()
                .haveSimpleNameEndingWith("DaoImpl")
                .allowEmptyShould(true);
    }

    static ArchRule beansAreDeclaredNotScanned(String base) {
        return noClasses()
                .that()
                .areNotAnnotatedWith("org.springframework.stereotype.Controller")
                .should()
                .beAnnotatedWith("org.springframework.stereotype.Component")
                .orShould()
                .beMetaAnnotatedWith("org.springframework.stereotype.Component");
    }

    static ArchRule nothingIsInjectedIntoFields(String base) {
        return noFields()
                .should()
                .beAnnotatedWith("javax.annotation.Resource")
                .orShould()
                .beAnnotatedWith("javax.inject.Inject")
                .orShould()
                .beAnnotatedWith("javax.persistence.PersistenceContext")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");
    }

    static ArchRule decisionsCarryTheirPolicyVersion(String base) {
        return classes()
                .that()
                .resideInAnyPackage(base + ".coverage..", base + ".deadline..")
                .and()
                .haveSimpleNameEndingWith("Decision")
                .should(have(describe(
                        "a field policyVersion",
                        (JavaClass type) -> type.tryGetField("policyVersion").isPresent())));
    }

    static ArchRule onlyTheStateMachineMovesAState(String base) {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ClaimStateMachine")
                .should()
                .accessFieldWhere(describe(
                        "a state of a claim or its line is written",
                        (JavaFieldAccess access) -> access.getAccessType() == AccessType.SET
                                && access.getTarget().getName().equals("state")
                                && access.getTargetOwner().getPackageName().equals(base + ".claim.store")));
    }
}
