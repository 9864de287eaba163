// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One order of customer 7 with statues as a scenario names them, from 42 on, one unit each; then told what happens. */
final class Scenario implements AutoCloseable {

    static final long SHOPPER = 7;

    final MovedClock clock;
    final Stores stores;
    final ClaimService shopper;
    final ClaimDesk desk;

    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private final List<PlacedOrder.Line> lines = new ArrayList<>();
    private final Instant orderedAt;
    private final AtomicLong names = new AtomicLong();

    private Scenario(String orderedAt, Map<String, String> settings) {
        this.orderedAt = Instant.parse(orderedAt);
        this.clock = new MovedClock(orderedAt);
        this.stores = Stores.open(clock, catalogue, new FilesInMemory());
        settings.forEach((name, value) -> stores.sql("UPDATE AFTERSALE_POLICY_SETTING SET SETTING_VALUE = '" + value
                + "' WHERE VERSION_NUMBER = 1 AND NAME = '" + name + "'"));
        this.shopper = stores.bean("claimService", ClaimService.class);
        this.desk = stores.bean("claimDesk", ClaimDesk.class);
    }

    static Scenario ordered(String orderedAt) {
        return new Scenario(orderedAt, Map.of());
    }

    /** Under a version 1 that says that and is the shop's default in all else. */
    static Scenario ordered(String orderedAt, Map<String, String> settings) {
        return new Scenario(orderedAt, settings);
    }

    /** One more statue of the order. */
    Scenario statue(StockOrigin origin, @Nullable String release) {
        long id = 42L + lines.size();
        catalogue.say(
                id, new CatalogueFacts.Facts(origin, ReleaseDate.parse(release).orElse(null), null, Set.of()));
        lines.add(new PlacedOrder.Line(id, id, 1, "Statue " + id, "", 1, ""));
        stores.bean("frozenFacts", FrozenFacts.class)
                .freeze(List.of(new LineToFreeze(id, 1, SHOPPER, 1, id, 1L)), orderedAt, false);
        return this;
    }

    /** A further version in force from then on. */
    Scenario published(int version, String validFrom, Map<String, String> settings) {
        stores.sql(
                "INSERT INTO AFTERSALE_POLICY (VERSION_NUMBER, VALID_FROM, PUBLISHED_AT, PUBLISHED_BY, NOTE) VALUES ("
                        + version + ", " + Instant.parse(validFrom).toEpochMilli() + ", 0, 'mara', '')");
        settings.forEach((name, value) ->
                stores.sql("INSERT INTO AFTERSALE_POLICY_SETTING (VERSION_NUMBER, NAME, SETTING_VALUE) VALUES ("
                        + version + ", '" + name + "', '" + value + "')"));
        return this;
    }

    /** The courier delivered the whole order on that day. */
    Scenario delivered(String day) {
        return parcel(null, LocalDate.parse(day), null);
    }

    /** The courier delivered the whole order at that instant of that day. */
    Scenario deliveredAt(String day, String instant) {
        return parcel(null, LocalDate.parse(day), Instant.parse(instant));
    }

    Scenario shipped(String day) {
        return parcel(LocalDate.parse(day), null, null);
    }

    private Scenario parcel(@Nullable LocalDate shipped, @Nullable LocalDate delivered, @Nullable Instant at) {
        stores.bean("deliveries", DeliveryService.class)
                .record(new ParcelDelivery(1, "P1", null, null, shipped, delivered, at, List.of()), orderedAt);
        return this;
    }

    Scenario at(String instant) {
        clock.moveTo(instant);
        return this;
    }

    PlacedOrder order() {
        return new PlacedOrder(1, "1001", SHOPPER, lines);
    }

    LineStanding standing(long item) {
        return stores.bean("standings", LineStandings.class)
                .of(List.of(order()))
                .get(item);
    }

    /** A draft with a video and two photos of each of those lines. */
    Claim draft(String key, long... items) {
        Claim draft = shopper.draft(order(), key, Locale.ENGLISH);
        shopper.attach(draft.getNumber(), SHOPPER, null, media(EvidenceKind.VIDEO));
        for (long item : items) {
            shopper.attach(draft.getNumber(), SHOPPER, item, media(EvidenceKind.PHOTO));
            shopper.attach(draft.getNumber(), SHOPPER, item, media(EvidenceKind.PHOTO));
        }
        return draft;
    }

    Claim sent(ReportForm.Line... typed) {
        return sent(false, typed);
    }

    /** Sent with evidence; asking for an exception where that is ticked. */
    Claim sent(boolean exceptionAsked, ReportForm.Line... typed) {
        String key = "key " + names.incrementAndGet();
        Claim draft = draft(
                key,
                Stream.of(typed)
                        .mapToLong(line -> Long.parseLong(line.orderItemId()))
                        .toArray());
        return send(draft, exceptionAsked, typed);
    }

    Claim send(Claim draft, boolean exceptionAsked, ReportForm.Line... typed) {
        SubmitResult result = submit(draft, exceptionAsked, typed);
        return ((SubmitResult.Sent) result).claim();
    }

    SubmitResult submit(Claim draft, boolean exceptionAsked, ReportForm.Line... typed) {
        return shopper.submit(
                order(), draft.getNumber(), new ReportForm(List.of(typed), false, "", false, exceptionAsked, true));
    }

    /** What one reads of a sent claim's lines, in their order. */
    <T> List<T> read(Claim claim, Function<ClaimLine, T> what) {
        return stores.reading(() -> desk.byNumber(claim.getNumber()).orElseThrow().getLines().stream()
                .map(what)
                .toList());
    }

    Claim reread(Claim claim) {
        return desk.byNumber(claim.getNumber()).orElseThrow();
    }

    static ReportForm.Line damaged(long item) {
        return problem(item, "DAMAGED", "");
    }

    /** One unit; the day of arrival as typed, empty where it is not asked. */
    static ReportForm.Line problem(long item, String kind, String arrivedOn, ProblemAnswer... answers) {
        return new ReportForm.Line(
                Long.toString(item), "1", kind, "UNKNOWN", arrivedOn, "", "broken", false, Set.of(answers));
    }

    static ReportForm.Line significant(long item) {
        return new ReportForm.Line(Long.toString(item), "1", "DAMAGED", "UNKNOWN", "", "", "broken", true, Set.of());
    }

    KeptMedia media(EvidenceKind kind) {
        String name = HexFormat.of().toHexDigits(names.incrementAndGet());
        boolean photo = kind == EvidenceKind.PHOTO;
        return new KeptMedia(
                name.repeat(3),
                photo ? "arm.jpg" : "unboxing.mp4",
                kind,
                photo ? MediaFamily.JPEG : MediaFamily.ISO_BMFF,
                photo ? "image/jpeg" : "video/mp4",
                10,
                name.repeat(4),
                new MediaStructure(true, null, null, "", 640, 480));
    }

    @Override
    public void close() {
        stores.close();
    }
}
