// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Assessments;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.claim.SameFiles;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.notice.NoticeRecords;
import io.aftersale.platform.OrderReader;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a claim's workspace together: what was frozen, what arrived, what was sent, what may be done. */
public final class WorkspaceViews {

    private final OrderReader orders;
    private final FrozenFacts frozenFacts;
    private final DeliveryService deliveries;
    private final NoticeRecords notices;
    private final Assessments assessments;
    private final LineViews flags;
    private final FormerPanels former;
    private final LineChoices choices;
    private final SameFiles sameFiles;
    private final Clock clock;

    public WorkspaceViews(
            OrderReader orders,
            FrozenFacts frozenFacts,
            DeliveryService deliveries,
            NoticeRecords notices,
            Assessments assessments,
            LineViews flags,
            LineChoices choices,
            SameFiles sameFiles,
            Clock clock) {
        this.orders = orders;
        this.frozenFacts = frozenFacts;
        this.deliveries = deliveries;
        this.notices = notices;
        this.assessments = assessments;
        this.flags = flags;
        this.former = new FormerPanels(flags);
        this.choices = choices;
        this.sameFiles = sameFiles;
        this.clock = clock;
    }

    WorkspaceView of(Claim claim, DecisionForm typed, boolean judged, Reader reader) {
        Words words = reader.words();
        List<RecordedParcel> parcels = deliveries.of(List.of(claim.getOrderId()));
        FileViews files = new FileViews(claim, sameFiles.elsewhere(claim), words);
        List<WorkspaceView.LinePanel> lines =
                panels(claim, new Kept(parcels, files, assessments.formerOf(claim.getNumber())), typed, judged, reader);
        return new WorkspaceView(
                claim.getNumber(),
                claim.getVersion(),
                claim.getState().name(),
                words.text("aftersale.state." + claim.getState().name()),
                claim.isUrgent(),
                claim.isExceptionAsked(),
                claim.getOrderNumber(),
                shopper(claim),
                Timings.at(claim.getSubmittedAt(), words),
                Timings.iso(claim.getSubmittedAt(), words),
                Timings.age(claim.getSubmittedAt(), clock.instant(), words),
                Timings.reportable(claim.getLines(), words),
                Timings.answerBy(claim, words),
                NoticeLine.of(notices.of(claim.getOrderId()), words),
                Objects.requireNonNullElse(claim.getNoVideoReason(), ""),
                claim.isAllTheVideo(),
                lines,
                files.videos(parcels),
                HistoryRows.of(claim, words),
                lines.stream().anyMatch(line -> !line.choices().events().isEmpty()));
    }

    private List<WorkspaceView.LinePanel> panels(
            Claim claim, Kept kept, DecisionForm typed, boolean judged, Reader reader) {
        Map<Long, FrozenLine> frozen = frozenFacts.of(List.of(claim.getOrderId())).stream()
                .collect(Collectors.toMap(FrozenLine::orderItemId, Function.identity()));
        return claim.getLines().stream()
                .map(line -> panel(line, new Known(frozen.get(line.getOrderItemId()), kept), typed, judged, reader))
                .toList();
    }

    private WorkspaceView.LinePanel panel(
            ClaimLine line, Known known, DecisionForm typed, boolean judged, Reader reader) {
        Words words = reader.words();
        String code = line.getDecisionCode();
        return new WorkspaceView.LinePanel(
                line.getOrderItemId(),
                line.getItemName(),
                line.getState().name(),
                words.text("aftersale.state." + line.getState().name()),
                flags.flag(line.getCoverage(), words),
                LineFacts.isLifted(line.getCoverage()) ? flags.flag(LineFacts.alone(line.getCoverage()), words) : null,
                LineFacts.problem(line, words),
                LineFacts.facts(line, known.studio(), known.parcelsOf(line), reader),
                LineFacts.reasons(line.getCoverage(), words),
                line.getTiming(),
                words.text("aftersale.staff.timing." + line.getTiming()),
                known.kept().files().photos(line.getOrderItemId(), known.parcelsOf(line)),
                AdvicePanels.of(line.getAdvice(), words),
                former.of(line, known.kept().former(), words),
                code == null ? "" : words.text("aftersale.decision." + code),
                Objects.requireNonNullElse(line.getDecisionText(), ""),
                choices.of(line, typed.of(line.getOrderItemId()), judged, reader));
    }

    private QueueView.Shopper shopper(Claim claim) {
        return Optional.ofNullable(orders.buyers(List.of(claim.getOrderId())).get(claim.getOrderId()))
                .map(buyer -> new QueueView.Shopper(buyer.name(), buyer.email()))
                .orElse(new QueueView.Shopper("", ""));
    }

    /** What is kept of the whole claim's order, files and past. */
    private record Kept(List<RecordedParcel> parcels, FileViews files, List<FormerAssessment> former) {}

    /** What the shop knows of a line besides its claim. */
    private record Known(@Nullable FrozenLine frozen, Kept kept) {

        String studio() {
            return frozen == null ? "" : Objects.requireNonNullElse(frozen.studio(), "");
        }

        List<RecordedParcel> parcelsOf(ClaimLine line) {
            return kept.parcels().stream()
                    .filter(parcel -> parcel.holds(line.getOrderItemId()))
                    .toList();
        }
    }
}
