// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.advice.Advice;
import io.aftersale.claim.advice.AdviceCode;
import io.aftersale.claim.advice.AdviceReason;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.claim.advice.ExceptionRequests;
import io.aftersale.claim.advice.RefusalWithoutAPerson;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.line.LateReports;
import io.aftersale.line.LineAction;
import io.aftersale.policy.EvidenceTerms;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the order's lines in a report, with what was typed about each. */
final class ReportLineViews {

    private final LineViews views;
    private final TypedReport typed;
    private final Faults faults;
    private final PolicyVersion policy;
    private final List<Upload> expired;
    private final Words words;

    ReportLineViews(
            LineViews views,
            TypedReport typed,
            Faults faults,
            PolicyVersion policy,
            List<Upload> expired,
            Words words) {
        this.views = views;
        this.typed = typed;
        this.faults = faults;
        this.policy = policy;
        this.expired = expired;
        this.words = words;
    }

    ReportLineView of(OrderStandings.Line line, String orderNumber, Optional<Claim> draft, Instant now) {
        boolean chosen = typed.isChosen(line.id()) && line.isChoosable();
        return new ReportLineView(
                line.id(),
                line.name(),
                views.line(orderNumber, line.name(), line.standing(), line.window(), now, words),
                line.isChoosable(),
                chosen,
                isBeyondTheRules(line),
                notes(line),
                new ReportFields(typed, faults, policy, words).of(line, now),
                photos(line.id(), draft));
    }

    /** Whether coverage or time alone let the rules refuse it, for a reason for which an exception may be asked. */
    private boolean isBeyondTheRules(OrderStandings.Line line) {
        return ExceptionRequests.of(policy).mayBeAsked(advice(line));
    }

    /** What coverage and time alone advise. */
    private Advice advice(OrderStandings.Line line) {
        boolean refused = line.action() == LineAction.REPORT_LATE
                && line.standing().terms().late() != LateReports.LOOKED_AT;
        AdviceWord word =
                refused ? AdviceWord.REFUSE : AdviceWord.of(line.standing().coverage());
        return new Advice(
                word,
                line.standing().coverage(),
                refused ? List.of(new AdviceReason(AdviceCode.REPORTED_LATE, AdviceWord.REFUSE)) : List.of(),
                policy.number());
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
            notes.add(views.lateText(line.standing(), words));
        }
        if (line.isChoosable()) {
            consequence(line).ifPresent(notes::add);
            atOnce(line).ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<String> consequence(OrderStandings.Line line) {
        return switch (line.standing().coverage().flag()) {
            case COVERED, COVERED_BY_EXCEPTION -> Optional.empty();
            case NEEDS_REVIEW -> Optional.of(words.text("aftersale.report.coverage.NEEDS_REVIEW"));
            case NOT_COVERED ->
                Optional.of(words.text(
                        isBeyondTheRules(line)
                                ? "aftersale.report.coverage.NOT_COVERED"
                                : "aftersale.report.coverage.noException"));
        };
    }

    /** That the rules refuse it without a person, where coverage or time alone let them (A58). */
    private Optional<String> atOnce(OrderStandings.Line line) {
        return policy.isOn(Setting.REFUSAL_AUTOMATIC)
                ? RefusalWithoutAPerson.codeOf(advice(line)).map(code -> words.text("aftersale.report.automatic.line"))
                : Optional.empty();
    }

    private FilesView photos(long line, Optional<Claim> draft) {
        String field = TypedReport.field(line, UploadPlace.PHOTOS);
        EvidenceTerms terms = policy.evidenceTerms();
        String hint = words.text(
                "aftersale.report.photos.hint",
                Integer.toString(terms.photosLeast()),
                Integer.toString(terms.photosLeastMissingPart()),
                Integer.toString(terms.photosMost()),
                words.bytes(terms.photoBytes()));
        return new FilesView(
                new FieldView(field, "", faults.at(field)),
                draft.map(claim -> FileViews.of(claim, line, words)).orElse(List.of()),
                ExpiredFiles.at(expired, line, words),
                hint,
                terms.photoBytes());
    }
}
