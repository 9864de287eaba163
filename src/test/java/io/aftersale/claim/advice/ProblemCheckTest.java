// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.advice;

import static io.aftersale.claim.ProblemAnswer.ART_BOX_TOO;
import static io.aftersale.claim.ProblemAnswer.CAME_OFF_CLEAN;
import static io.aftersale.claim.ProblemAnswer.GLUED_AT_FACTORY;
import static io.aftersale.claim.ProblemAnswer.MINOR;
import static io.aftersale.claim.ProblemAnswer.OUTER_BOX_TOO;
import static io.aftersale.claim.advice.Reported.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCheckTest {

    private final ProblemCheck check = new ProblemCheck();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "BOX_DAMAGE_OUTER | -                               | BOX_OUTER_EXCLUDED=REFUSE",
                "BOX_DAMAGE_OUTER | ART_BOX_TOO                     | BOX_OUTER_EXCLUDED=REFUSE BOX_ART_EXCLUDED=REFUSE",
                "BOX_DAMAGE_OUTER | MINOR                           | BOX_OUTER_EXCLUDED=REFUSE",
                "BOX_DAMAGE_ART   | -                               | BOX_ART_EXCLUDED=REFUSE",
                "BOX_DAMAGE_ART   | OUTER_BOX_TOO                   | BOX_OUTER_EXCLUDED=REFUSE BOX_ART_EXCLUDED=REFUSE",
                "DAMAGED          | OUTER_BOX_TOO                   | BOX_OUTER_EXCLUDED=ACCEPT",
                "MISSING_PART     | ART_BOX_TOO                     | BOX_ART_EXCLUDED=ACCEPT",
                "DAMAGED          | MINOR                           | MINOR_EXCLUDED=LOOK",
                "OTHER            | MINOR                           | MINOR_EXCLUDED=LOOK",
                "DEFECT           | MINOR                           | MINOR_EXCLUDED=LOOK HANDMADE_VARIATION=ACCEPT",
                "DEFECT           | -                               | -",
                "DAMAGED          | GLUED_AT_FACTORY,CAME_OFF_CLEAN | MINOR_GLUE_FIXABLE=LOOK",
                "DAMAGED          | GLUED_AT_FACTORY                | -",
                "DAMAGED          | CAME_OFF_CLEAN                  | -",
                "DAMAGED          | -                               | -",
            })
    void whatIsExcludedIsNamed(ProblemKind kind, String answers, String reasons) {
        assertThat(said(new ProblemFacts(kind, read(answers)))).isEqualTo(reasons == null ? "" : reasons);
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING_PART", "WRONG_ITEM"})
    void aMissingPartOrAWrongStatueIsNeverMinor(ProblemKind kind) {
        assertThat(check.reasons(problem(kind, MINOR, GLUED_AT_FACTORY, CAME_OFF_CLEAN), Reported.TERMS))
                .isEmpty();
    }

    @Test
    void everyReasonIsKeptInRuleOrder() {
        assertThat(said(problem(
                        ProblemKind.DEFECT, MINOR, GLUED_AT_FACTORY, CAME_OFF_CLEAN, OUTER_BOX_TOO, ART_BOX_TOO)))
                .isEqualTo("BOX_OUTER_EXCLUDED=ACCEPT BOX_ART_EXCLUDED=ACCEPT MINOR_EXCLUDED=LOOK"
                        + " MINOR_GLUE_FIXABLE=LOOK HANDMADE_VARIATION=ACCEPT");
    }

    @ParameterizedTest
    @CsvSource({
        "BOX_DAMAGE_OUTER, exclusion.outerBox, LOOK,   BOX_OUTER_EXCLUDED=LOOK",
        "BOX_DAMAGE_OUTER, exclusion.outerBox, ACCEPT, BOX_OUTER_EXCLUDED=ACCEPT",
        "BOX_DAMAGE_OUTER, exclusion.artBox,   ACCEPT, BOX_OUTER_EXCLUDED=REFUSE",
        "BOX_DAMAGE_ART,   exclusion.artBox,   LOOK,   BOX_ART_EXCLUDED=LOOK",
        "BOX_DAMAGE_ART,   exclusion.outerBox, ACCEPT, BOX_ART_EXCLUDED=REFUSE",
    })
    void thePolicySaysWhatABoxAloneArguesFor(ProblemKind kind, String setting, String value, String said) {
        assertThat(said(problem(kind), Reported.terms(Map.of(setting, value)))).isEqualTo(said);
    }

    @Test
    void minorDamageIsRefusedWhereThePolicyDecidesIt() {
        AdviceTerms auto = Reported.terms(Map.of("exclusion.minor.auto", "true"));

        assertThat(said(problem(ProblemKind.DAMAGED, MINOR, GLUED_AT_FACTORY, CAME_OFF_CLEAN, ART_BOX_TOO), auto))
                .isEqualTo("BOX_ART_EXCLUDED=ACCEPT MINOR_EXCLUDED=REFUSE MINOR_GLUE_FIXABLE=REFUSE");
        assertThat(said(problem(ProblemKind.MISSING_PART, MINOR), auto)).isEmpty();
    }

    private String said(ProblemFacts facts) {
        return said(facts, Reported.TERMS);
    }

    private String said(ProblemFacts facts, AdviceTerms terms) {
        return check.reasons(facts, terms).stream()
                .map(reason -> reason.code() + "=" + reason.argues())
                .collect(Collectors.joining(" "));
    }

    private static Set<ProblemAnswer> read(String answers) {
        return answers == null
                ? Set.of()
                : Arrays.stream(answers.split(",")).map(ProblemAnswer::valueOf).collect(Collectors.toSet());
    }
}
