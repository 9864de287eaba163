// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.line.ReportWindow;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.api.LineAnswer.ParcelWindow;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of each line of an order. */
public final class OrderAnswers {

    private final LineStandings standings;
    private final FrozenFacts facts;
    private final Clock clock;
    private final ZoneId zone;

    public OrderAnswers(LineStandings standings, FrozenFacts facts, Clock clock, ZoneId zone) {
        this.standings = standings;
        this.facts = facts;
        this.clock = clock;
        this.zone = zone;
    }

    OrderAnswer of(PlacedOrder order) {
        Map<Long, LineStanding> known = standings.of(List.of(order));
        Map<Long, FrozenLine> frozen = facts.of(List.of(order.id())).stream()
                .collect(Collectors.toMap(FrozenLine::orderItemId, Function.identity()));
        Instant now = clock.instant();
        return new OrderAnswer(
                order.number(),
                order.lines().stream()
                        .map(line -> line(
                                line,
                                Objects.requireNonNull(known.get(line.orderItemId())),
                                frozen.get(line.orderItemId()),
                                now))
                        .toList());
    }

    private LineAnswer line(PlacedOrder.Line line, LineStanding standing, @Nullable FrozenLine frozen, Instant now) {
        ReportWindow window = ReportWindow.of(standing, now, zone);
        List<ParcelWindow> parcels = standing.parcels().stream()
                .map(parcel -> ParcelWindow.of(parcel, zone))
                .toList();
        Optional<LineStanding.Parcel> deciding = window.parcel();
        return new LineAnswer(
                line.orderItemId(),
                line.skuId(),
                line.fullName(),
                line.quantity(),
                frozen == null ? null : LineAnswer.Facts.of(frozen, zone),
                DecisionAnswer.of(standing.coverage()),
                window.action().hook(),
                deciding.map(parcel -> LineAnswer.at(parcel.deadline(), zone)).orElse(null),
                deciding.map(parcel -> Objects.toString(parcel.lastDay(), null)).orElse(null),
                parcels,
                standing.claims().stream().map(LineAnswer.ClaimOnLine::of).toList(),
                standing.unitsFree());
    }

    /** An order with one entry for each line. */
    record OrderAnswer(String orderNumber, List<LineAnswer> lines) {}
}
