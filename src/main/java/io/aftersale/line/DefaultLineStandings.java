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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        if (orders.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = orders.stream().map(PlacedOrder::id).distinct().toList();
        Map<Long, FrozenLine> frozen =
                facts.of(ids).stream().collect(Collectors.toMap(FrozenLine::orderItemId, Function.identity()));
        Map<Long, List<RecordedParcel>> parcels = deliveries.of(ids).stream()
                .collect(Collectors.groupingBy(parcel -> parcel.parcel().orderId()));
        Map<Long, List<LineStanding.ClaimRef>> reported = claims.of(ids);
        Map<Long, LineStanding> standings = new HashMap<>();
        for (PlacedOrder order : orders) {
            List<RecordedParcel> sent = parcels.getOrDefault(order.id(), List.of());
            order.lines()
                    .forEach(line -> standings.put(
                            line.orderItemId(),
                            standing(
                                    line,
                                    frozen.get(line.orderItemId()),
                                    sent,
                                    reported.getOrDefault(line.orderItemId(), List.of()))));
        }
        return standings;
    }

    private LineStanding standing(
            PlacedOrder.Line line,
            @Nullable FrozenLine frozen,
            List<RecordedParcel> parcels,
            List<LineStanding.ClaimRef> reported) {
        int taken = reported.stream()
                .filter(LineStanding.ClaimRef::open)
                .mapToInt(LineStanding.ClaimRef::units)
                .sum();
        return new LineStanding(
                line.orderItemId(),
                frozen == null ? unknown() : decision(frozen),
                frozen != null,
                parcels.stream()
                        .filter(parcel -> parcel.holds(line.orderItemId()))
                        .map(DefaultLineStandings::parcel)
                        .toList(),
                reported,
                Math.max(0, line.quantity() - taken));
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
                recorded.deadline(),
                recorded.lastDay());
    }
}
