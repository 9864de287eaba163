// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.deadline.UrgentWindow;
import io.aftersale.line.LineStanding;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is asked about a line, with what was typed. */
final class ReportFields {

    private static final String DEFAULT_QUANTITY = "1";

    private final TypedReport typed;
    private final Faults faults;
    private final PolicyVersion policy;
    private final Words words;

    ReportFields(TypedReport typed, Faults faults, PolicyVersion policy, Words words) {
        this.typed = typed;
        this.faults = faults;
        this.policy = policy;
        this.words = words;
    }

    ReportLineView.Fields of(OrderStandings.Line line, Instant now) {
        FieldView quantity = field(line.id(), "quantity");
        FieldView kind = field(line.id(), "kind");
        FieldView cause = field(line.id(), "cause");
        return new ReportLineView.Fields(
                line.standing().unitsFree(),
                typed.has(quantity.name())
                        ? quantity
                        : new FieldView(quantity.name(), DEFAULT_QUANTITY, quantity.errors()),
                kind,
                kinds(line, kind.value()),
                cause,
                causes(cause.value()),
                field(line.id(), "arrivedOn"),
                line.isUnverified(),
                field(line.id(), "part"),
                field(line.id(), "description"),
                field(line.id(), "significant"),
                significantHint(line, now),
                answers(line.id()));
    }

    private List<ReportLineView.AnswerView> answers(long line) {
        return Arrays.stream(ProblemAnswer.values())
                .map(answer -> new ReportLineView.AnswerView(
                        answer.name(),
                        field(line, answer.name()),
                        words.text("aftersale.answer." + answer),
                        words.text("aftersale.report.answer." + answer),
                        typed.has(TypedReport.field(line, answer.name()))))
                .toList();
    }

    private FieldView field(long line, String name) {
        String field = TypedReport.field(line, name);
        return new FieldView(field, typed.value(field), faults.at(field));
    }

    private List<OptionView> causes(String chosen) {
        return Arrays.stream(ProblemCause.values())
                .map(cause -> new OptionView(
                        cause.name(),
                        words.text("aftersale.cause." + cause),
                        "",
                        cause.name().equals(chosen),
                        false))
                .toList();
    }

    private List<OptionView> kinds(OrderStandings.Line line, String chosen) {
        return Arrays.stream(ProblemKind.values())
                .map(kind -> new OptionView(
                        kind.name(),
                        words.text("aftersale.kind." + kind),
                        hint(line, kind),
                        kind.name().equals(chosen),
                        isRefused(kind)))
                .toList();
    }

    private String hint(OrderStandings.Line line, ProblemKind kind) {
        if (isRefused(kind)) {
            return words.text("aftersale.kind." + kind + ".hint");
        }
        return line.window()
                .parcel()
                .map(parcel -> parcel.byKind().get(kind.name()))
                .map(end -> words.text("aftersale.report.kind.until", words.lastMinuteBefore(end.end())))
                .orElse("");
    }

    private boolean isRefused(ProblemKind kind) {
        return switch (kind) {
            case BOX_DAMAGE_OUTER -> policy.text(Setting.EXCLUSION_OUTER_BOX).equals("REFUSE");
            case BOX_DAMAGE_ART -> policy.text(Setting.EXCLUSION_ART_BOX).equals("REFUSE");
            case MISSING_PART, DAMAGED, DEFECT, WRONG_ITEM, OTHER -> false;
        };
    }

    /** The shop's words about significant damage, or the module's; with the wish to be told soon while that is possible (R27). */
    private String significantHint(OrderStandings.Line line, Instant now) {
        String own = policy.text(
                words.locale().getLanguage().equals("it")
                        ? Setting.TEXT_SIGNIFICANT_ITALIAN
                        : Setting.TEXT_SIGNIFICANT_ENGLISH);
        String what = own.isBlank() ? words.text("aftersale.report.significant.hint") : own;
        return line.window()
                .parcel()
                .flatMap(this::urgentEnd)
                .filter(now::isBefore)
                .map(end -> what + " " + words.text("aftersale.report.significant.until", words.lastMinuteBefore(end)))
                .orElse(what);
    }

    private Optional<Instant> urgentEnd(LineStanding.Parcel parcel) {
        return parcel.receipt()
                .map(receipt -> UrgentWindow.end(receipt, policy.deadlineTerms().urgent(), words.zone()));
    }
}
