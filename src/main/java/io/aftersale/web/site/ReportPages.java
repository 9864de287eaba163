// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimTimes;
import io.aftersale.claim.DraftFields;
import io.aftersale.claim.advice.Advice;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.EvidenceTerms;
import io.aftersale.policy.EvidenceTerms.VideoMissing;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** Shows the report: fresh, or again with everything typed, kept and wrong. */
public final class ReportPages {

    private final SitePages pages;
    private final OrderStandings standings;
    private final LineViews views;
    private final CsrfTokens tokens;
    private final ExpiredFiles expired;

    public ReportPages(
            SitePages pages, OrderStandings standings, LineViews views, CsrfTokens tokens, ExpiredFiles expired) {
        this.pages = pages;
        this.standings = standings;
        this.views = views;
        this.tokens = tokens;
        this.expired = expired;
    }

    /** A form that goes on with the chosen draft, or a fresh one; with that line chosen, where it is one of the order's. */
    ModelAndView opened(PlacedOrder order, DraftChoice.Choice choice, String line, Map<Long, Advice> advice) {
        TypedReport typed = choice.draft()
                .map(draft -> TypedReport.of(new DraftFields(draft.getDraftFields())))
                .orElseGet(TypedReport::new);
        typed.put("formKey", FormKey.next());
        if (!line.isEmpty()) {
            typed.choose(line);
        }
        List<String> notices = DraftNotices.opened(choice, pages.words());
        boolean another = choice.draft().isPresent() && !choice.full();
        return page(order, typed, choice.draft(), advice, new Faults(), new Above(notices, another));
    }

    /** The form again after something was sent. */
    ModelAndView again(
            PlacedOrder order,
            TypedReport typed,
            Optional<Claim> draft,
            boolean joined,
            Map<Long, Advice> advice,
            Faults faults) {
        List<String> notices = DraftNotices.answered(draft, joined, faults.isEmpty(), pages.words());
        return page(order, typed, draft, advice, faults, new Above(notices, false));
    }

    private ModelAndView page(
            PlacedOrder order,
            TypedReport typed,
            Optional<Claim> draft,
            Map<Long, Advice> advice,
            Faults faults,
            Above above) {
        Words words = pages.words();
        return pages.page(
                "after-sale/report",
                content(order, typed, draft, advice, faults, above, words),
                words.text("aftersale.report.title"));
    }

    /** What stands above the form: sentences, and whether a further report may be begun. */
    private record Above(List<String> notices, boolean another) {}

    private ReportPage content(
            PlacedOrder order,
            TypedReport typed,
            Optional<Claim> draft,
            Map<Long, Advice> advice,
            Faults faults,
            Above above,
            Words words) {
        List<OrderStandings.Line> lines =
                standings.of(order, draft.map(ClaimTimes::begunAt).orElse(null));
        PolicyVersion policy = standings.policyOf(lines);
        EvidenceTerms terms = policy.evidenceTerms();
        List<Upload> gone = expired.of(draft);
        ReportLineViews lineViews = new ReportLineViews(views, typed, faults, policy, gone, words);
        List<ReportLineView> shown = lines.stream()
                .map(line -> lineViews.of(line, order.number(), draft, standings.now()))
                .toList();
        FieldView choice = new FieldView(TypedReport.LINES, "", faults.at(TypedReport.LINES));
        FilesView video = video(terms, draft, gone, faults, words);
        ReportPage.Closing closing = closing(typed, terms, video, faults, words);
        return new ReportPage(
                new ReportPage.Token(tokens.parameterName(), tokens.current()),
                order.number(),
                draft.map(Claim::getFormKey).orElse(typed.value("formKey")),
                new DraftFields(draft.map(Claim::getDraftFields).orElse(Map.of())).mark(),
                summary(choice, shown, video, closing),
                above.notices(),
                above.another(),
                choice,
                shown,
                video,
                new Forecasts(advice, policy, words).of(lines, typed),
                closing,
                pages.supportEmail());
    }

    private static FilesView video(
            EvidenceTerms terms, Optional<Claim> draft, List<Upload> gone, Faults faults, Words words) {
        return new FilesView(
                new FieldView(UploadPlace.VIDEO, "", faults.at(UploadPlace.VIDEO)),
                draft.map(claim -> FileViews.of(claim, null, words)).orElse(List.of()),
                ExpiredFiles.at(gone, null, words),
                words.text(
                        "aftersale.report.video.hint",
                        Integer.toString(terms.videosPerParcel()),
                        words.bytes(terms.videoBytes())),
                terms.videoBytes());
    }

    private static ReportPage.Closing closing(
            TypedReport typed, EvidenceTerms terms, FilesView video, Faults faults, Words words) {
        boolean refused = terms.videoMissing() == VideoMissing.REFUSE;
        return new ReportPage.Closing(
                field("noVideo", typed, faults),
                typed.has("noVideo"),
                field("noVideoReason", typed, faults),
                field("allTheVideo", typed, faults),
                typed.has("allTheVideo"),
                video.inPart(),
                words.text(refused ? "aftersale.report.allTheVideo.refused" : "aftersale.report.allTheVideo.hint"),
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
        List<ReportPage.Fault> summary = new ArrayList<>(ReportPage.Fault.of(choice, ""));
        boolean several = lines.stream().filter(ReportLineView::chosen).count() > 1;
        for (ReportLineView line : lines) {
            line.fields()
                    .all()
                    .forEach(field -> summary.addAll(ReportPage.Fault.of(field, several ? line.name() : "")));
        }
        summary.addAll(ReportPage.Fault.of(video.field(), ""));
        summary.addAll(ReportPage.Fault.of(closing.noVideoReason(), ""));
        lines.forEach(line -> summary.addAll(ReportPage.Fault.of(line.photos().field(), several ? line.name() : "")));
        summary.addAll(ReportPage.Fault.of(closing.confirmed(), ""));
        return summary;
    }
}
