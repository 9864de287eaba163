// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.delivery.DeliveryService;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads frozen facts, parcels and claims of all lines at once, then decides in memory; lines alike share what was decided. */
public final class DefaultLineStandings implements LineStandings {

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
        return of(orders, clock.instant());
    }

    @Override
    public Map<Long, LineStanding> asOf(PlacedOrder order, Instant at) {
        return of(List.of(order), at);
    }

    private Map<Long, LineStanding> of(Collection<PlacedOrder> orders, Instant at) {
        Known known = known(orders.stream().map(PlacedOrder::id).distinct().toList(), at);
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
        Known known = known(List.copyOf(orderIds), clock.instant());
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
        LineJudge judge = judge(clock.instant());
        return new LineStanding(orderItemId, judge.unknown(), judge.terms(null), false, List.of(), List.of(), quantity);
    }

    private LineJudge judge(Instant at) {
        return new LineJudge(new VersionsReadOnce(policies), at, zone);
    }

    private Known known(List<Long> orderIds, Instant at) {
        if (orderIds.isEmpty()) {
            return new Known(Map.of(), Map.of(), Map.of(), judge(at));
        }
        return new Known(
                facts.of(orderIds).stream().collect(Collectors.toMap(FrozenLine::orderItemId, Function.identity())),
                deliveries.of(orderIds).stream()
                        .collect(Collectors.groupingBy(
                                parcel -> parcel.parcel().orderId(),
                                Collectors.collectingAndThen(Collectors.toList(), OrderParcels::new))),
                claims.of(orderIds),
                judge(at));
    }

    private static LineStanding standing(long orderItemId, int quantity, long orderId, Known known) {
        FrozenLine frozen = known.frozen().get(orderItemId);
        LineJudge judge = known.judge();
        OrderParcels ofOrder = known.parcels().get(orderId);
        List<LineStanding.Parcel> parcels = ofOrder == null ? List.of() : ofOrder.of(orderItemId);
        List<LineStanding.ClaimRef> reported = known.reported().getOrDefault(orderItemId, List.of());
        int taken = reported.stream()
                .filter(LineStanding.ClaimRef::open)
                .mapToInt(LineStanding.ClaimRef::units)
                .sum();
        return new LineStanding(
                orderItemId,
                frozen == null ? judge.unknown() : judge.coverage(frozen, parcels),
                judge.terms(frozen),
                frozen != null,
                parcels,
                reported,
                Math.max(0, quantity - taken));
    }

    /** What three statements found, and who judges it. */
    private record Known(
            Map<Long, FrozenLine> frozen,
            Map<Long, OrderParcels> parcels,
            Map<Long, List<LineStanding.ClaimRef>> reported,
            LineJudge judge) {}
}
