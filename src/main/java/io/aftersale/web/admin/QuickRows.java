// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Claim;
import io.aftersale.claim.QuickReports;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Quick reports in words; orders and shoppers of all of them are read at once. */
public final class QuickRows {

    private static final PlacedOrder GONE = new PlacedOrder(0, "", 0, List.of());

    private final OrderReader orders;
    private final Clock clock;

    public QuickRows(OrderReader orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    List<QueueView.Quick> of(List<QuickReports.Waiting> reports, Words words) {
        if (reports.isEmpty()) {
            return List.of();
        }
        Set<Long> ids =
                reports.stream().map(report -> report.claim().getOrderId()).collect(Collectors.toSet());
        Map<Long, OrderReader.Buyer> buyers = orders.buyers(ids);
        Map<Long, PlacedOrder> placed =
                orders.byIds(ids).stream().collect(Collectors.toMap(PlacedOrder::id, Function.identity()));
        return reports.stream()
                .map(report -> row(
                        report,
                        buyers.getOrDefault(report.claim().getOrderId(), new OrderReader.Buyer("", "")),
                        placed.getOrDefault(report.claim().getOrderId(), GONE),
                        words))
                .toList();
    }

    private QueueView.Quick row(QuickReports.Waiting report, OrderReader.Buyer buyer, PlacedOrder order, Words words) {
        Claim claim = report.claim();
        Instant told = Objects.requireNonNull(claim.getToldAt());
        return new QueueView.Quick(
                claim.getNumber(),
                new QueueView.Shopper(buyer.name(), buyer.email()),
                claim.getOrderNumber(),
                words.dateTime(told),
                words.iso(told),
                Timings.age(told, clock.instant(), words),
                words.lastMinuteBefore(claim.getDueAt()),
                words.lastMinuteBefore(report.until()),
                missing(report, order, words),
                report.lines().stream()
                        .map(line -> new QueueView.Told(
                                order.nameOf(line.orderItemId()).orElse(""), line.words()))
                        .toList());
    }

    private static List<String> missing(QuickReports.Waiting report, PlacedOrder order, Words words) {
        List<String> missing = new ArrayList<>();
        if (report.videoMissing()) {
            missing.add(words.text("aftersale.staff.quick.noVideo"));
        }
        report.lines().stream()
                .filter(line -> line.photosCame() < line.photosLeast())
                .map(line -> words.text(
                        "aftersale.staff.quick.photos",
                        order.nameOf(line.orderItemId()).orElse(""),
                        Integer.toString(line.photosCame()),
                        Integer.toString(line.photosLeast())))
                .forEach(missing::add);
        missing.add(words.text("aftersale.staff.quick.notSent"));
        return missing;
    }
}
