// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.line.LineAction;
import io.aftersale.policy.EvidenceTerms;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows the order's lines in a report, with what was typed about each. */
final class ReportLineViews {

    private static final String DEFAULT_QUANTITY = "1";

    private final LineViews views;
    private final TypedReport typed;
    private final Faults faults;
    private final EvidenceTerms terms;
    private final Words words;

    ReportLineViews(LineViews views, TypedReport typed, Faults faults, EvidenceTerms terms, Words words) {
        this.views = views;
        this.typed = typed;
        this.faults = faults;
        this.terms = terms;
        this.words = words;
    }

    ReportLineView of(OrderStandings.Line line, String orderNumber, Optional<Claim> draft, Instant now) {
        boolean chosen = typed.isChosen(line.id()) && line.isChoosable();
        return new ReportLineView(
                line.id(),
                line.name(),
                views.line(orderNumber, line.name(), line.standing(), now, words),
                line.isChoosable(),
                chosen,
                isBeyondTheRules(line),
                notes(line),
                fields(line),
                photos(line.id(), draft));
    }

    private static boolean isBeyondTheRules(OrderStandings.Line line) {
        return line.action() == LineAction.REPORT_LATE
                || line.standing().coverage().flag() == CoverageFlag.NOT_COVERED;
    }

    private List<String> notes(OrderStandings.Line line) {
        List<String> notes = new ArrayList<>();
        if (line.action() == LineAction.NOT_YET) {
            notes.add(words.text("aftersale.action.not-yet.note"));
        }
        if (line.action() == LineAction.OPEN_CLAIM) {
            notes.add(words.text("aftersale.report.inClaim"));
        }
        if (line.action() == LineAction.REPORT_LATE) {
            notes.add(words.text("aftersale.action.report-late.note"));
        }
        if (line.isChoosable()) {
            consequence(line.standing().coverage().flag()).ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<String> consequence(CoverageFlag flag) {
        return switch (flag) {
            case COVERED, COVERED_BY_EXCEPTION -> Optional.empty();
            case NEEDS_REVIEW, NOT_COVERED -> Optional.of(words.text("aftersale.report.coverage." + flag));
        };
    }

    private ReportLineView.Fields fields(OrderStandings.Line line) {
        FieldView quantity = field(line.id(), "quantity");
        FieldView kind = field(line.id(), "kind");
        FieldView cause = field(line.id(), "cause");
        return new ReportLineView.Fields(
                line.standing().unitsFree(),
                typed.has(quantity.name())
                        ? quantity
                        : new FieldView(quantity.name(), DEFAULT_QUANTITY, quantity.errors()),
                kind,
                options("aftersale.kind.", ProblemKind.values(), kind.value()),
                cause,
                options("aftersale.cause.", ProblemCause.values(), cause.value()),
                field(line.id(), "part"),
                field(line.id(), "description"),
                field(line.id(), "significant"),
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

    private List<OptionView> options(String key, Enum<?>[] values, String chosen) {
        return Arrays.stream(values)
                .map(value -> new OptionView(
                        value.name(),
                        words.text(key + value),
                        words.textOr(key + value + ".hint", ""),
                        value.name().equals(chosen)))
                .toList();
    }

    private FilesView photos(long line, Optional<Claim> draft) {
        String field = TypedReport.field(line, UploadPlace.PHOTOS);
        String hint = words.text(
                "aftersale.report.photos.hint",
                Integer.toString(terms.photosLeast()),
                Integer.toString(terms.photosLeastMissingPart()),
                Integer.toString(terms.photosMost()),
                words.bytes(terms.photoBytes()));
        return new FilesView(
                new FieldView(field, "", faults.at(field)),
                draft.map(claim -> FileViews.of(claim, line, words)).orElse(List.of()),
                hint,
                terms.photoBytes());
    }
}
