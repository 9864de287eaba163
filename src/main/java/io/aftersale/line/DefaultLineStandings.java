// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads frozen facts, parcels and claims of all lines at once, then decides each line in memory. */
public final class DefaultLineStandings implements LineStandings {

    private final CoverageDecider decider = new CoverageDecider();
    private final FrozenFacts facts;
    private final DeliveryService deliveries;
    private final ClaimsOnLines claims;
    private final PolicyBook policies;
    private final Clock clock;
    private final ZoneId zone;

    public DefaultLineStandings(
            FrozenFacts facts,
            DeliveryService deliveries,
            ClaimsOnLines claims,
            PolicyBook policies,
            Clock clock,
            ZoneId zone) {
        this.facts = facts;
        this.deliveries = deliveries;
        this.claims = claims;
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Map<Long, LineStanding> of(Collection<PlacedOrder> orders) {
        Known known = known(orders.stream().map(PlacedOrder::id).distinct().toList());
        Map<Long, LineStanding> standings = new HashMap<>();
        for (PlacedOrder order : orders) {
            order.lines()
                    .forEach(line -> standings.put(
                            line.orderItemId(), standing(line.orderItemId(), line.quantity(), order.id(), known)));
        }
        return standings;
    }

    @Override
    public Map<Long, List<LineStanding>> frozenOf(Collection<Long> orderIds) {
        Known known = known(List.copyOf(orderIds));
        return known.frozen().values().stream()
                .sorted(Comparator.comparingLong(FrozenLine::orderItemId))
                .collect(Collectors.groupingBy(
                        FrozenLine::orderId,
                        Collectors.mapping(
                                line -> standing(line.orderItemId(), line.quantity(), line.orderId(), known),
                                Collectors.toList())));
    }

    @Override
    public LineStanding unfrozen(long orderItemId, int quantity) {
        return new LineStanding(orderItemId, unknown(), false, List.of(), List.of(), quantity);
    }

    private Known known(List<Long> orderIds) {
        if (orderIds.isEmpty()) {
            return new Known(Map.of(), Map.of(), Map.of());
        }
        return new Known(
                facts.of(orderIds).stream().collect(Collectors.toMap(FrozenLine::orderItemId, Function.identity())),
                deliveries.of(orderIds).stream()
                        .collect(Collectors.groupingBy(parcel -> parcel.parcel().orderId())),
                claims.of(orderIds));
    }

    private LineStanding standing(long orderItemId, int quantity, long orderId, Known known) {
        FrozenLine frozen = known.frozen().get(orderItemId);
        List<LineStanding.ClaimRef> reported = known.reported().getOrDefault(orderItemId, List.of());
        int taken = reported.stream()
                .filter(LineStanding.ClaimRef::open)
                .mapToInt(LineStanding.ClaimRef::units)
                .sum();
        return new LineStanding(
                orderItemId,
                frozen == null ? unknown() : decision(frozen),
                frozen != null,
                known.parcels().getOrDefault(orderId, List.of()).stream()
                        .filter(parcel -> parcel.holds(orderItemId))
                        .map(DefaultLineStandings::parcel)
                        .toList(),
                reported,
                Math.max(0, quantity - taken));
    }

    private CoverageDecision decision(FrozenLine line) {
        return decider.decide(
                line.facts(), policies.version(line.policyVersion()).coverageTerms(), line.exceptions());
    }

    private CoverageDecision unknown() {
        Instant now = clock.instant();
        return decider.decide(
                new CoverageFacts(
                        StockOrigin.UNKNOWN, null, Set.of(), now.atZone(zone).toLocalDate(), false),
                policies.inForceAt(now).coverageTerms(),
                List.of());
    }

    private static LineStanding.Parcel parcel(RecordedParcel recorded) {
        return new LineStanding.Parcel(
                recorded.parcel().parcelRef(),
                recorded.parcel().shippedOn(),
                recorded.parcel().deliveredOn(),
                recorded.parcel().deliveredAt(),
                recorded.deadline(),
                recorded.lastDay(),
                recorded.days());
    }

    /** What three statements found. */
    private record Known(
            Map<Long, FrozenLine> frozen,
            Map<Long, List<RecordedParcel>> parcels,
            Map<Long, List<LineStanding.ClaimRef>> reported) {}
}
