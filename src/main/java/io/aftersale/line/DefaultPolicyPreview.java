// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.FrozenLines;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Goes through the lines from the newest in batches, each batch by as many statements as any other. */
public final class DefaultPolicyPreview implements PolicyPreview {

    static final int BATCH = 500;

    private final FrozenLines lines;
    private final DeliveryService deliveries;
    private final ClaimsOnLines claims;
    private final PolicyBook policies;
    private final Calendars calendars;
    private final Clock clock;
    private final ZoneId zone;

    public DefaultPolicyPreview(
            FrozenLines lines,
            DeliveryService deliveries,
            ClaimsOnLines claims,
            PolicyBook policies,
            Calendars calendars,
            Clock clock,
            ZoneId zone) {
        this.lines = lines;
        this.deliveries = deliveries;
        this.claims = claims;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Outcome of(PolicyVersion proposed) {
        PreviewJudge judge =
                new PreviewJudge(policies, proposed, calendars.named(proposed.calendar()), clock.instant(), zone);
        Tally tally = new Tally();
        long last = Long.MAX_VALUE;
        List<FrozenLine> batch = lines.before(last, BATCH);
        while (!batch.isEmpty() && tally.lookedAt < MOST_LINES) {
            take(batch, judge, tally);
            last = batch.get(batch.size() - 1).orderItemId();
            batch = batch.size() < BATCH ? List.of() : lines.before(last, BATCH);
        }
        return tally.outcome(!batch.isEmpty());
    }

    private void take(List<FrozenLine> batch, PreviewJudge judge, Tally tally) {
        List<Long> orders = batch.stream().map(FrozenLine::orderId).distinct().toList();
        Map<Long, List<RecordedParcel>> parcels = deliveries.of(orders).stream()
                .collect(Collectors.groupingBy(parcel -> parcel.parcel().orderId()));
        Map<Long, List<LineStanding.ClaimRef>> reported = claims.of(orders);
        tally.lookedAt += batch.size();
        batch.stream()
                .filter(line -> isOpen(reported.getOrDefault(line.orderItemId(), List.of())))
                .map(line -> judge.of(line, parcels.getOrDefault(line.orderId(), List.of())))
                .forEach(tally::count);
    }

    private static boolean isOpen(List<LineStanding.ClaimRef> claims) {
        return claims.isEmpty() || claims.stream().anyMatch(LineStanding.ClaimRef::open);
    }

    /** Counts as it goes. */
    private static final class Tally {

        private final List<PreviewedLine> shown = new ArrayList<>();
        private int lookedAt;
        private int open;
        private int flags;
        private int reasons;
        private int deadlines;
        private int moving;

        void count(PreviewedLine line) {
            open++;
            flags += line.flagChanges() ? 1 : 0;
            reasons += line.onlyReasonChanges() ? 1 : 0;
            deadlines += line.deadlineChanges() ? 1 : 0;
            moving += line.moves() ? 1 : 0;
            if (line.changes() && shown.size() < MOST_SHOWN) {
                shown.add(line);
            }
        }

        Outcome outcome(boolean more) {
            return new Outcome(lookedAt, open, more, flags, reasons, deadlines, moving, shown);
        }
    }
}
