// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.advice.Advice;
import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.EvidenceTerms;
import io.aftersale.policy.EvidenceTerms.VideoMissing;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the report: fresh, or again with everything typed, kept and wrong. */
public final class ReportPages {

    private final SitePages pages;
    private final OrderStandings standings;
    private final LineViews views;
    private final CsrfTokens tokens;

    public ReportPages(SitePages pages, OrderStandings standings, LineViews views, CsrfTokens tokens) {
        this.pages = pages;
        this.standings = standings;
        this.views = views;
        this.tokens = tokens;
    }

    /** A form under a new key with that line chosen, where it is one of the order's. */
    ModelAndView fresh(PlacedOrder order, String line) {
        TypedReport typed = new TypedReport();
        typed.put("formKey", FormKey.next());
        typed.choose(line);
        return page(order, typed, Optional.empty(), Map.of(), new Faults());
    }

    ModelAndView page(
            PlacedOrder order, TypedReport typed, Optional<Claim> draft, Map<Long, Advice> advice, Faults faults) {
        Words words = pages.words();
        return pages.page(
                "after-sale/report",
                content(order, typed, draft, advice, faults, words),
                words.text("aftersale.report.title"));
    }

    private ReportPage content(
            PlacedOrder order,
            TypedReport typed,
            Optional<Claim> draft,
            Map<Long, Advice> advice,
            Faults faults,
            Words words) {
        List<OrderStandings.Line> lines = standings.of(order, begunAt(draft));
        PolicyVersion policy = standings.policyOf(lines);
        EvidenceTerms terms = policy.evidenceTerms();
        ReportLineViews lineViews = new ReportLineViews(views, typed, faults, policy, words);
        List<ReportLineView> shown = lines.stream()
                .map(line -> lineViews.of(line, order.number(), draft, standings.now()))
                .toList();
        FieldView choice = new FieldView(TypedReport.LINES, "", faults.at(TypedReport.LINES));
        FilesView video = video(terms, draft, faults, words);
        ReportPage.Closing closing = closing(typed, terms, faults, words);
        return new ReportPage(
                new ReportPage.Token(tokens.parameterName(), tokens.current()),
                order.number(),
                typed.value("formKey"),
                summary(choice, shown, video, closing),
                draft.isPresent() && faults.isEmpty(),
                choice,
                shown,
                video,
                new Forecasts(advice, policy, words).of(lines, typed),
                closing,
                pages.supportEmail());
    }

    /** When the first file came that the draft holds; null where none did. */
    private static @Nullable Instant begunAt(Optional<Claim> draft) {
        return draft.stream()
                .flatMap(claim -> claim.getEvidence().stream())
                .map(ClaimEvidence::getReceivedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static FilesView video(EvidenceTerms terms, Optional<Claim> draft, Faults faults, Words words) {
        return new FilesView(
                new FieldView(UploadPlace.VIDEO, "", faults.at(UploadPlace.VIDEO)),
                draft.map(claim -> FileViews.of(claim, null, words)).orElse(List.of()),
                words.text(
                        "aftersale.report.video.hint",
                        Integer.toString(terms.videosPerParcel()),
                        words.bytes(terms.videoBytes())),
                terms.videoBytes());
    }

    private static ReportPage.Closing closing(TypedReport typed, EvidenceTerms terms, Faults faults, Words words) {
        return new ReportPage.Closing(
                field("noVideo", typed, faults),
                typed.has("noVideo"),
                field("noVideoReason", typed, faults),
                words.text("aftersale.report.noVideo." + terms.videoMissing()),
                terms.videoMissing() != VideoMissing.BLOCK_SUBMIT,
                field("confirmed", typed, faults),
                typed.has("confirmed"));
    }

    private static FieldView field(String name, TypedReport typed, Faults faults) {
        return new FieldView(name, typed.value(name), faults.at(name));
    }

    private static List<ReportPage.Fault> summary(
            FieldView choice, List<ReportLineView> lines, FilesView video, ReportPage.Closing closing) {
        List<ReportPage.Fault> summary = new ArrayList<>(faults(choice, ""));
        boolean several = lines.stream().filter(ReportLineView::chosen).count() > 1;
        for (ReportLineView line : lines) {
            line.fields().all().forEach(field -> summary.addAll(faults(field, several ? line.name() : "")));
        }
        summary.addAll(faults(video.field(), ""));
        summary.addAll(faults(closing.noVideoReason(), ""));
        lines.forEach(line -> summary.addAll(faults(line.photos().field(), several ? line.name() : "")));
        summary.addAll(faults(closing.confirmed(), ""));
        return summary;
    }

    private static List<ReportPage.Fault> faults(FieldView field, String about) {
        String before = about.isEmpty() ? "" : about + ": ";
        return field.errors().stream()
                .map(sentence -> new ReportPage.Fault(field.id(), before + sentence))
                .toList();
    }
}
