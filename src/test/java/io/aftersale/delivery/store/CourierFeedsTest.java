// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftersale.delivery.CourierFeed;
import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelNews;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordOrigin.Source;
import io.aftersale.job.Leases;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.HeardParcels;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourierFeedsTest {

    private static final PlacedOrder ORDER = order(1);
    private static final RecordOrigin STAFF = new RecordOrigin(Source.STAFF, "agent", "Moved");

    private final MovedClock clock = new MovedClock("2026-11-30T10:00:00Z");
    private final OrderReader orders = mock(OrderReader.class);
    private final List<Collection<ParcelDelivery>> asked = new ArrayList<>();

    @TempDir
    Path folder;

    private Stores stores;
    private DeliveryDesk desk;

    @BeforeEach
    void open() {
        stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
        desk = stores.bean("deliveryDesk", DeliveryDesk.class);
        when(orders.byIds(any()))
                .thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .distinct()
                        .map(CourierFeedsTest::order)
                        .toList());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void aFolderOfACourierTellsWhatWasDelivered() throws IOException {
        shipped("P1", "T-1", "2026-11-12");
        shipped("P2", "T-2", "2026-11-13");
        Files.writeString(folder.resolve("today.csv"), "T-1,2026-11-20\nT-9,2026-11-20\n");

        poll(new FolderFeed(folder));
        poll(new FolderFeed(folder));

        DeliveryRecord told = desk.parcels(1).get(0).present();
        assertThat(told.recorded().parcel().deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(told.recorded().parcel().tracking()).isEqualTo("T-1");
        assertThat(told.recorded().lastDay()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(told.origin()).isEqualTo(new RecordOrigin(Source.COURIER, "Courier's folder", ""));
        assertThat(desk.parcels(1).get(0).former()).hasSize(1);
        assertThat(desk.parcels(1).get(1).present().recorded().deadline()).isNull();
        assertThat(stores.bean("heardParcels", HeardParcels.class).heard()).hasSize(3);
    }

    @Test
    void onlyParcelsUnderWayAreAskedAbout() {
        shipped("P1", "T-1", "2026-11-12");
        shipped("P2", null, "2026-06-03");
        shipped("P3", null, "2026-06-02");
        desk.record(ORDER, parcel("P4", null, "2026-11-12", "2026-11-20"), STAFF);
        desk.record(ORDER, parcel("P5", null, null, null), STAFF);

        poll(listening(List.of()));

        assertThat(asked.get(0)).extracting(ParcelDelivery::parcelRef).containsExactly("P1", "P2", "P5");
    }

    @Test
    void aThousandParcelsAreAskedInBatches() {
        LongStream.rangeClosed(1, 501)
                .forEach(id -> desk.record(
                        order(id),
                        new ParcelDelivery(id, "P", null, null, LocalDate.of(2026, 11, 12), null, null, List.of()),
                        STAFF));

        poll(listening(List.of()));

        assertThat(asked).extracting(Collection::size).containsExactly(500, 1);
    }

    @Test
    void aFeedThatFailsOrTalksNonsenseHurtsNobody() throws IOException {
        shipped("P1", "T-1", "2026-11-12");
        shipped("P2", "T-2", "2026-11-12");
        Files.writeString(folder.resolve("today.csv"), "T-2,2026-11-20\n");
        List<ParcelNews> nonsense = Arrays.asList(
                null,
                news(9, "P1", "2026-11-20"),
                news(1, "P9", "2026-11-20"),
                news(1, "P1", "2026-12-01"),
                news(1, "P1", "2026-11-11"),
                new ParcelNews(1, "P1", null, null, null));

        poll(failing(), listening(null), listening(nonsense), new FolderFeed(folder));

        assertThat(desk.parcels(1).get(0).former()).isEmpty();
        assertThat(desk.parcels(1).get(1).present().recorded().lastDay()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aFeedWithoutANameRecordsNothing() {
        shipped("P1", "T-1", "2026-11-12");

        poll(new Listening(" ", List.of(news(1, "P1", "2026-11-20"))));

        assertThat(desk.parcels(1).get(0).former()).isEmpty();
    }

    @Test
    void whatStaffChangedMeanwhileStays() {
        shipped("P1", "T-1", "2026-11-12");

        poll(new CourierFeed() {
            @Override
            public String name() {
                return "slow";
            }

            @Override
            public List<ParcelNews> poll(Collection<ParcelDelivery> open) {
                desk.record(ORDER, parcel("P1", "T-7", "2026-11-12", null), STAFF);
                return List.of(news(1, "P1", "2026-11-20"));
            }
        });

        assertThat(desk.parcels(1).get(0).present().recorded().parcel())
                .isEqualTo(parcel("P1", "T-7", "2026-11-12", "2026-11-20"));
    }

    @Test
    void whileAnotherNodeAsksNobodyElseDoes() {
        shipped("P1", "T-1", "2026-11-12");
        stores.bean("leases", Leases.class).take("COURIER_FEEDS", "other node", Duration.ofMinutes(10));

        poll(listening(List.of()));
        assertThat(asked).isEmpty();

        clock.moveTo("2026-11-30T10:10:00Z");
        poll(listening(List.of()));
        assertThat(asked).hasSize(1);
    }

    @Test
    void theFirstShippingDateMayComeFromAFeedToo() {
        desk.record(ORDER, parcel("P1", "T-1", null, null), STAFF);

        poll(listening(List.of(new ParcelNews(1, "P1", LocalDate.of(2026, 11, 12), null, null))));
        poll(listening(List.of(
                new ParcelNews(1, "P1", null, LocalDate.of(2026, 11, 20), Instant.parse("2026-11-20T09:00:00Z")))));

        assertThat(desk.parcels(1).get(0).present().recorded().parcel())
                .isEqualTo(parcel("P1", "T-1", "2026-11-12", "2026-11-20")
                        .withInstant(Instant.parse("2026-11-20T09:00:00Z")));
    }

    private void poll(CourierFeed... feeds) {
        new PollCourierFeeds(
                        List.of(feeds),
                        desk,
                        orders,
                        stores.bean("leases", Leases.class),
                        clock,
                        ZoneId.of("Europe/Rome"))
                .run();
    }

    private CourierFeed listening(@Nullable List<ParcelNews> news) {
        return new Listening("feed", news);
    }

    private static CourierFeed failing() {
        return new CourierFeed() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public List<ParcelNews> poll(Collection<ParcelDelivery> open) {
                throw new IllegalStateException("no answer for mara@example.com");
            }
        };
    }

    private void shipped(String ref, @Nullable String tracking, String on) {
        desk.record(ORDER, parcel(ref, tracking, on, null), new RecordOrigin(Source.COURIER, "warehouse", ""));
    }

    private static ParcelNews news(long order, String ref, String delivered) {
        return new ParcelNews(order, ref, null, LocalDate.parse(delivered), null);
    }

    private static ParcelDelivery parcel(
            String ref, @Nullable String tracking, @Nullable String shipped, @Nullable String delivered) {
        return new ParcelDelivery(
                1,
                ref,
                null,
                tracking,
                shipped == null ? null : LocalDate.parse(shipped),
                delivered == null ? null : LocalDate.parse(delivered),
                null,
                List.of());
    }

    private static PlacedOrder order(long id) {
        return new PlacedOrder(id, "100" + id, 7, List.of(new PlacedOrder.Line(40 + id, 1, 1, "Dragon", "", 2, "")));
    }

    private final class Listening implements CourierFeed {

        private final String name;
        private final @Nullable List<ParcelNews> news;

        Listening(String name, @Nullable List<ParcelNews> news) {
            this.name = name;
            this.news = news;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<ParcelNews> poll(Collection<ParcelDelivery> open) {
            asked.add(open);
            return news;
        }
    }
}
