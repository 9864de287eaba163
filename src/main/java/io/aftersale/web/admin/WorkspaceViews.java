// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Assessments;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.evidence.EvidenceKind;
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
    private final Clock clock;

    public WorkspaceViews(
            OrderReader orders,
            FrozenFacts frozenFacts,
            DeliveryService deliveries,
            NoticeRecords notices,
            Assessments assessments,
            LineViews flags,
            LineChoices choices,
            Clock clock) {
        this.orders = orders;
        this.frozenFacts = frozenFacts;
        this.deliveries = deliveries;
        this.notices = notices;
        this.assessments = assessments;
        this.flags = flags;
        this.former = new FormerPanels(flags);
        this.choices = choices;
        this.clock = clock;
    }

    WorkspaceView of(Claim claim, DecisionForm typed, boolean judged, Reader reader) {
        Words words = reader.words();
        List<WorkspaceView.LinePanel> lines = panels(claim, typed, judged, reader);
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
                lines,
                FileViews.of(claim, file -> file.getKind() == EvidenceKind.VIDEO, words),
                HistoryRows.of(claim, words),
                lines.stream().anyMatch(line -> !line.choices().events().isEmpty()));
    }

    private List<WorkspaceView.LinePanel> panels(Claim claim, DecisionForm typed, boolean judged, Reader reader) {
        List<Long> order = List.of(claim.getOrderId());
        Map<Long, FrozenLine> frozen =
                frozenFacts.of(order).stream().collect(Collectors.toMap(FrozenLine::orderItemId, Function.identity()));
        List<RecordedParcel> parcels = deliveries.of(order);
        List<FormerAssessment> before = assessments.formerOf(claim.getNumber());
        return claim.getLines().stream()
                .map(line -> panel(
                        claim,
                        line,
                        new Known(frozen.get(line.getOrderItemId()), parcels, before),
                        typed,
                        judged,
                        reader))
                .toList();
    }

    private WorkspaceView.LinePanel panel(
            Claim claim, ClaimLine line, Known known, DecisionForm typed, boolean judged, Reader reader) {
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
                FileViews.of(claim, file -> Objects.equals(file.getOrderItemId(), line.getOrderItemId()), words),
                AdvicePanels.of(line.getAdvice(), words),
                former.of(line, known.former(), words),
                code == null ? "" : words.text("aftersale.decision." + code),
                Objects.requireNonNullElse(line.getDecisionText(), ""),
                choices.of(line, typed.of(line.getOrderItemId()), judged, reader));
    }

    private QueueView.Shopper shopper(Claim claim) {
        return Optional.ofNullable(orders.buyers(List.of(claim.getOrderId())).get(claim.getOrderId()))
                .map(buyer -> new QueueView.Shopper(buyer.name(), buyer.email()))
                .orElse(new QueueView.Shopper("", ""));
    }

    /** What the shop knows of a line besides its claim. */
    private record Known(@Nullable FrozenLine frozen, List<RecordedParcel> parcels, List<FormerAssessment> former) {

        String studio() {
            return frozen == null ? "" : Objects.requireNonNullElse(frozen.studio(), "");
        }

        List<RecordedParcel> parcelsOf(ClaimLine line) {
            return parcels.stream()
                    .filter(parcel -> parcel.holds(line.getOrderItemId()))
                    .toList();
        }
    }
}
