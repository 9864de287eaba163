// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.LineRecord;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.PolicyBook;
import io.aftersale.web.admin.OrderLinesView.ClaimLink;
import io.aftersale.web.admin.OrderLinesView.Former;
import io.aftersale.web.admin.OrderLinesView.Line;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an order's lines together: what the rules say and why, what was frozen, what was said over it, what came of it. */
public final class OrderLinesViews {

    private final CoverageDecider decider = new CoverageDecider();
    private final LineStandings standings;
    private final FactsDesk desk;
    private final DeliveryService deliveries;
    private final PolicyBook policies;
    private final LineViews flags;

    public OrderLinesViews(
            LineStandings standings, FactsDesk desk, DeliveryService deliveries, PolicyBook policies, LineViews flags) {
        this.standings = standings;
        this.desk = desk;
        this.deliveries = deliveries;
        this.policies = policies;
        this.flags = flags;
    }

    OrderLinesView of(PlacedOrder order, TypedOrderForm typed, Reader reader) {
        Map<Long, LineStanding> standing = standings.of(List.of(order));
        Map<Long, LineRecord> records = desk.of(order.id()).stream()
                .collect(Collectors.toMap(record -> record.line().orderItemId(), Function.identity()));
        List<RecordedParcel> parcels = deliveries.of(List.of(order.id()));
        OrderForms forms = new OrderForms(order.number(), typed, reader.words());
        List<Line> lines = new ArrayList<>();
        String bundle = "";
        for (PlacedOrder.Line line : order.lines()) {
            Known known = new Known(
                    Objects.requireNonNull(standing.get(line.orderItemId())), records.get(line.orderItemId()), parcels);
            lines.add(line(line, line.bundle().equals(bundle) ? "" : line.bundle(), known, forms, reader));
            bundle = line.bundle();
        }
        return new OrderLinesView(order.number(), true, lines);
    }

    private Line line(PlacedOrder.Line line, String bundle, Known known, OrderForms forms, Reader reader) {
        Words words = reader.words();
        CoverageDecision decision = known.standing().coverage();
        LineRecord record = known.record();
        return new Line(
                line.orderItemId(),
                bundle,
                line.name(),
                Integer.toString(line.quantity()),
                flags.flag(decision, words),
                byRules(decision, words),
                LineFacts.reasons(decision, words),
                record == null ? "" : frozen(record, words),
                record == null ? List.of() : LineFacts.inputs(decision, studio(record.line()), reader),
                LineFacts.parcels(known.parcelsOf(line.orderItemId()), words),
                record == null ? List.of() : ExceptionRows.of(record, forms, reader),
                record == null ? List.of() : former(record, reader),
                known.standing().claims().stream()
                        .map(claim -> new ClaimLink(
                                claim.number(), claim.state(), words.text("aftersale.state." + claim.state())))
                        .toList(),
                record == null || !reader.mayGrantGoodwill() ? List.of() : forms.of(record));
    }

    /** What the rules alone say; null where no exception lifts it. */
    private @Nullable FlagView byRules(CoverageDecision decision, Words words) {
        return LineFacts.isLifted(decision) ? flags.flag(LineFacts.alone(decision), words) : null;
    }

    private static String frozen(LineRecord record, Words words) {
        String at = words.dateTime(record.line().orderedAt());
        boolean backfilled = record.former().isEmpty()
                ? record.line().facts().backfilled()
                : record.former().get(record.former().size() - 1).facts().backfilled();
        return words.text("aftersale.staff.order.frozen." + (backfilled ? "backfilled" : "ordered"), at);
    }

    private List<Former> former(LineRecord record, Reader reader) {
        return record.former().stream()
                .map(each -> former(record.line(), each, reader))
                .toList();
    }

    private Former former(FrozenLine line, LineRecord.Former held, Reader reader) {
        Words words = reader.words();
        CoverageDecision then = decider.decide(
                held.facts(), policies.version(line.policyVersion()).coverageTerms(), List.of());
        List<Fact> facts = LineFacts.inputs(then, Objects.requireNonNullElse(held.studio(), ""), reader);
        return new Former(
                words.text("aftersale.staff.order.until", words.dateTime(held.replacedAt()), held.by()),
                held.reason(),
                flags.flag(then, words),
                LineFacts.reasons(then, words),
                facts);
    }

    private static String studio(FrozenLine line) {
        return Objects.requireNonNullElse(line.studio(), "");
    }

    /** What is known of one line. */
    private record Known(LineStanding standing, @Nullable LineRecord record, List<RecordedParcel> parcels) {

        List<RecordedParcel> parcelsOf(long orderItemId) {
            return parcels.stream().filter(parcel -> parcel.holds(orderItemId)).toList();
        }
    }
}
