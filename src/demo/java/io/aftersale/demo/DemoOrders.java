// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.demo.catalogue.DemoCatalogue;
import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FactsResult;
import io.aftersale.facts.TypedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The orders everybody meets in the demo, placed on past days through the store's own checkout, with their parcels. */
final class DemoOrders {

    private static final LocalTime NOON = LocalTime.NOON;

    private final DemoCheckout checkout;
    private final DeliveryService deliveries;
    private final FactsDesk facts;
    private final ZoneId zone;

    DemoOrders(ApplicationContext context, DemoCatalogue catalogue, ZoneId zone) {
        this.checkout = new DemoCheckout(context, catalogue);
        this.deliveries = context.getBean("aftersaleDeliveries", DeliveryService.class);
        this.facts = context.getBean("aftersaleFactsDesk", FactsDesk.class);
        this.zone = zone;
    }

    /** Places all; answers with the guest order's number and mail address. */
    String place(LocalDate today) {
        Instant now = DemoClock.shared().instant();
        checkout.register("ken@example.com", "Ken");
        checkout.register("mara@example.com", "Mara");
        tooLongAgo(today);
        twoParcels(today);
        inTime(today);
        onItsWay(today);
        bundle(today);
        byException(today);
        kens(today);
        Order guests = guests(today);
        DemoClock.shared().set(now);
        return guests.getOrderNumber() + " (" + guests.getEmailAddress() + ")";
    }

    private void tooLongAgo(LocalDate today) {
        Order order = mara(today.minusDays(60), "golem", "phoenix");
        parcel(order, "1", today.minusDays(52), today.minusDays(45), List.of());
    }

    private void twoParcels(LocalDate today) {
        Order order = mara(today.minusDays(30), "minotaur", "valkyrie");
        List<Long> lines = DemoCheckout.lines(order);
        parcel(order, "1", today.minusDays(16), today.minusDays(12), lines.subList(0, 1));
        parcel(order, "2", today.minusDays(4), today.minusDays(1), lines.subList(1, 2));
    }

    private void inTime(LocalDate today) {
        Order order = mara(today.minusDays(20), "valkyrie", "samurai", "samurai");
        parcel(order, "1", today.minusDays(6), today.minusDays(2), List.of());
    }

    private void onItsWay(LocalDate today) {
        Order order = mara(today.minusDays(14), "kirin", "mermaid");
        parcel(order, "1", today.minusDays(3), null, List.of());
    }

    private void bundle(LocalDate today) {
        Order order = mara(today.minusDays(12), "diorama", "lantern");
        parcel(order, "1", today.minusDays(6), today.minusDays(3), List.of());
    }

    private void byException(LocalDate today) {
        Order order = mara(today.minusDays(8), "oni", "sphinx");
        FactsResult granted = facts.grant(new FactsDesk.Grant(
                order.getId(),
                DemoCheckout.lines(order).get(0),
                new TypedException(
                        "COVERED_BY_INQUIRY",
                        "The studio still has two heads and one sword in its warehouse.",
                        "Asked by mail before the order; the studio counted its parts.",
                        today.minusDays(9).toString(),
                        today.plusDays(5).toString()),
                "supervisor"));
        if (!(granted instanceof FactsResult.Done)) {
            throw new IllegalStateException("The demo's exception was not granted: " + granted);
        }
        parcel(order, "1", today.minusDays(5), today.minusDays(1), List.of());
    }

    private void kens(LocalDate today) {
        Order order = checkout.order("ken@example.com", at(today.minusDays(10)), "fox");
        parcel(order, "1", today.minusDays(6), today.minusDays(2), List.of());
    }

    private Order guests(LocalDate today) {
        Order order = checkout.guestOrder("guest@example.com", at(today.minusDays(9)), "raven");
        parcel(order, "1", today.minusDays(5), today.minusDays(1), List.of());
        return order;
    }

    private Order mara(LocalDate day, String... statues) {
        return checkout.order("mara@example.com", at(day), statues);
    }

    private void parcel(
            Order order, String ref, LocalDate shipped, @Nullable LocalDate delivered, List<Long> orderItems) {
        Instant orderedAt = order.getSubmitDate().toInstant();
        DemoClock.shared().set(at(delivered == null ? shipped : delivered));
        deliveries.record(
                new ParcelDelivery(
                        order.getId(),
                        order.getOrderNumber() + "-" + ref,
                        "Demo Parcels",
                        "DP" + order.getId() + ref,
                        shipped,
                        delivered,
                        null,
                        orderItems.stream()
                                .map(item -> new ParcelDelivery.Content(item, 1))
                                .toList()),
                orderedAt);
    }

    private Instant at(LocalDate day) {
        return day.atTime(NOON).atZone(zone).toInstant();
    }
}
