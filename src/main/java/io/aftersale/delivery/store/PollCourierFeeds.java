// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.CourierFeed;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.OpenParcel;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelNews;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.job.Leases;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recurring job: asks every courier's feed about the parcels that are under way; a bad feed hurts nobody else. */
public final class PollCourierFeeds implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PollCourierFeeds.class);
    private static final String JOB = "COURIER_FEEDS";
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 500;
    private static final int DAYS_UNDER_WAY = 180;

    private final List<CourierFeed> feeds;
    private final DeliveryDesk desk;
    private final OrderReader orders;
    private final Leases leases;
    private final Clock clock;
    private final ZoneId zone;

    public PollCourierFeeds(
            List<CourierFeed> feeds, DeliveryDesk desk, OrderReader orders, Leases leases, Clock clock, ZoneId zone) {
        this.feeds = feeds;
        this.desk = desk;
        this.orders = orders;
        this.leases = leases;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // an exception would end the schedule
    public void run() {
        if (feeds.isEmpty()) {
            return;
        }
        String owner = UUID.randomUUID().toString();
        try {
            if (leases.take(JOB, owner, LEASE)) {
                allAndGiveBack(owner);
            }
        } catch (RuntimeException failed) {
            LOG.error("Couriers' feeds could not be asked", failed);
        }
    }

    private void allAndGiveBack(String owner) {
        try {
            all(owner);
        } finally {
            leases.giveBack(JOB, owner);
        }
    }

    private void all(String owner) {
        LocalDate since = clock.instant().atZone(zone).toLocalDate().minusDays(DAYS_UNDER_WAY);
        List<OpenParcel> batch = desk.open(0, since, AT_ONCE);
        while (!batch.isEmpty()) {
            List<ParcelDelivery> open = batch.stream().map(OpenParcel::parcel).toList();
            for (CourierFeed feed : feeds) {
                if (!leases.take(JOB, owner, LEASE)) {
                    return;
                }
                ask(feed, open);
            }
            batch = desk.open(batch.get(batch.size() - 1).place(), since, AT_ONCE);
        }
    }

    /** Of a feed's failure only the class is noted: its words may hold addresses, keys or names. */
    @SuppressWarnings("CatchingUnchecked") // whatever it is, the other feeds are asked
    private void ask(CourierFeed feed, List<ParcelDelivery> open) {
        try {
            Set<Parcel> asked = open.stream().map(Parcel::of).collect(Collectors.toSet());
            List<ParcelNews> news = feed.poll(open).stream()
                    .filter(Objects::nonNull)
                    .filter(each -> asked.contains(Parcel.of(each)))
                    .toList();
            Map<Long, PlacedOrder> known = orders
                    .byIds(news.stream().map(ParcelNews::orderId).toList())
                    .stream()
                    .collect(Collectors.toMap(PlacedOrder::id, Function.identity()));
            news.stream()
                    .filter(each -> known.containsKey(each.orderId()))
                    .forEach(each -> record(feed, Objects.requireNonNull(known.get(each.orderId())), each));
        } catch (RuntimeException failed) {
            LOG.error(
                    "The courier feed {} failed: {}",
                    feed.getClass().getName(),
                    failed.getClass().getName());
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the other parcels are recorded
    private void record(CourierFeed feed, PlacedOrder order, ParcelNews news) {
        try {
            RecordOrigin origin = new RecordOrigin(RecordOrigin.Source.COURIER, feed.name(), "");
            if (desk.record(order, news, origin) instanceof RecordResult.Refused refused) {
                LOG.warn(
                        "The courier feed {} said of a parcel of order {} what cannot be true: {}",
                        feed.getClass().getName(),
                        order.id(),
                        refused.faults());
            }
        } catch (RuntimeException failed) {
            LOG.error(
                    "What a courier feed said of a parcel of order {} was not recorded: {}",
                    order.id(),
                    failed.getClass().getName());
        }
    }

    private record Parcel(long orderId, String ref) {

        static Parcel of(ParcelDelivery parcel) {
            return new Parcel(parcel.orderId(), parcel.parcelRef());
        }

        static Parcel of(ParcelNews news) {
            return new Parcel(news.orderId(), news.parcelRef());
        }
    }
}
