// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
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
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A shop with one order of customer 7, placed and delivered on Monday 2026-03-02: three covered dragons (42),
 * one phoenix from China (43) and one of which nobody knows (44). Now is the Wednesday after.
 */
final class ClaimDesks implements AutoCloseable {

    static final long SHOPPER = 7;
    static final Actor STAFF = new Actor(Actor.Kind.STAFF, "mara");

    static final PlacedOrder ORDER = new PlacedOrder(
            1,
            "1001",
            SHOPPER,
            List.of(line(42, "Dragon", 3), line(43, "Phoenix", 1), line(44, "Sphinx".repeat(50), 1)));

    final MovedClock clock = new MovedClock("2026-03-02T09:00:00Z");
    final FilesInMemory files = new FilesInMemory();
    final Stores stores;
    final ClaimService shopper;
    final ClaimDesk desk;

    private final AtomicLong names = new AtomicLong();

    ClaimDesks() {
        CatalogueInMemory catalogue = new CatalogueInMemory();
        catalogue.say(42, new CatalogueFacts.Facts(StockOrigin.PRE_ORDER, null, "Prime 1", Set.of()));
        catalogue.say(43, new CatalogueFacts.Facts(StockOrigin.CHINA_STOCK, null, null, Set.of()));
        stores = Stores.open(clock, catalogue, files);
        shopper = stores.bean("claimService", ClaimService.class);
        desk = stores.bean("claimDesk", ClaimDesk.class);
        stores.bean("frozenFacts", FrozenFacts.class)
                .freeze(
                        ORDER.lines().stream()
                                .map(each -> new LineToFreeze(
                                        each.orderItemId(), 1, SHOPPER, each.quantity(), each.skuId(), 1L))
                                .toList(),
                        clock.instant(),
                        false);
        deliver("2026-03-02");
        clock.moveTo("2026-03-04T10:00:00Z");
    }

    void deliver(String day) {
        stores.bean("deliveries", DeliveryService.class)
                .record(
                        new ParcelDelivery(1, "P1", null, null, null, LocalDate.parse(day), null, List.of()),
                        Instant.parse("2026-03-02T09:00:00Z"));
    }

    /** The parcel is on its way since that day, not delivered. */
    void ship(String day) {
        stores.bean("deliveries", DeliveryService.class)
                .record(
                        new ParcelDelivery(1, "P1", null, null, LocalDate.parse(day), null, null, List.of()),
                        Instant.parse("2026-03-02T09:00:00Z"));
    }

    /** A draft with a video and two photos of each of those lines. */
    Claim draft(String key, long... items) {
        Claim draft = shopper.draft(ORDER, key, Locale.ITALY);
        shopper.attach(draft.getNumber(), SHOPPER, null, media(EvidenceKind.VIDEO, 1000));
        for (long item : items) {
            shopper.attach(draft.getNumber(), SHOPPER, item, media(EvidenceKind.PHOTO, 10));
            shopper.attach(draft.getNumber(), SHOPPER, item, media(EvidenceKind.PHOTO, 10));
        }
        return draft;
    }

    /** A sent claim over one unit of each of those lines. */
    Claim sent(String key, long... items) {
        Claim draft = draft(key, items);
        ReportForm.Line[] lines = new ReportForm.Line[items.length];
        for (int place = 0; place < items.length; place++) {
            lines[place] = typed(items[place], 1);
        }
        return ((SubmitResult.Sent) shopper.submit(ORDER, draft.getNumber(), report(lines))).claim();
    }

    /** A sent claim over those lines, with a video and two photos of each. */
    Claim sent(String key, ReportForm.Line... lines) {
        return sent(key, false, lines);
    }

    /** The same, asking for an exception where that is ticked. */
    Claim sent(String key, boolean exceptionAsked, ReportForm.Line... lines) {
        Claim draft = draft(
                key,
                Arrays.stream(lines)
                        .mapToLong(line -> Long.parseLong(line.orderItemId()))
                        .toArray());
        ReportForm form = new ReportForm(List.of(lines), false, "", false, exceptionAsked, true);
        return ((SubmitResult.Sent) shopper.submit(ORDER, draft.getNumber(), form)).claim();
    }

    /** Nothing is known of a delivery. */
    void loseTheParcel() {
        stores.sql("DELETE FROM AFTERSALE_DELIVERY");
    }

    KeptMedia media(EvidenceKind kind, long bytes) {
        String name = HexFormat.of().toHexDigits(names.incrementAndGet());
        boolean photo = kind == EvidenceKind.PHOTO;
        return new KeptMedia(
                name.repeat(3),
                photo ? "arm.jpg" : "unboxing.mp4",
                kind,
                photo ? MediaFamily.JPEG : MediaFamily.ISO_BMFF,
                photo ? "image/jpeg" : "video/mp4",
                bytes,
                name.repeat(4),
                new MediaStructure(true, null, null, "", 640, 480));
    }

    /** One of which the end is missing. */
    KeptMedia cut(EvidenceKind kind) {
        KeptMedia whole = media(kind, 1000);
        return new KeptMedia(
                whole.storeKey(),
                whole.shownName(),
                kind,
                whole.family(),
                whole.mediaType(),
                1000,
                whole.sha256(),
                new MediaStructure(false, null, null, "", 640, 480));
    }

    DecideResult decide(Claim claim, long version, boolean mayGrant, ClaimEvent event, String code, String text) {
        long item = stores.reading(() ->
                desk.byNumber(claim.getNumber()).orElseThrow().getLines().get(0).getOrderItemId());
        return desk.decide(
                claim.getNumber(),
                version,
                STAFF,
                mayGrant,
                List.of(new ClaimDesk.LineDecision(item, event, code, text)));
    }

    long versionOf(Claim claim) {
        return desk.byNumber(claim.getNumber()).orElseThrow().getVersion();
    }

    static ReportForm report(ReportForm.Line... lines) {
        return new ReportForm(List.of(lines), false, "", false, false, true);
    }

    static ReportForm.Line typed(long item, int quantity) {
        return new ReportForm.Line(
                Long.toString(item),
                Integer.toString(quantity),
                "DAMAGED",
                "TRANSPORT",
                "",
                " left horn ",
                " broken ",
                false,
                Set.of());
    }

    /** The same with the day of arrival stated. */
    static ReportForm.Line arrived(long item, String day) {
        return new ReportForm.Line(
                Long.toString(item), "1", "DAMAGED", "TRANSPORT", day, "", "broken", false, Set.of());
    }

    /** One unit with that kind of problem. */
    static ReportForm.Line reported(long item, String kind, ProblemAnswer... answers) {
        return new ReportForm.Line(
                Long.toString(item), "1", kind, "TRANSPORT", "", "", "broken", false, Set.of(answers));
    }

    @Override
    public void close() {
        stores.close();
    }

    private static PlacedOrder.Line line(long item, String name, int quantity) {
        return new PlacedOrder.Line(item, item, 1, name, "", quantity, "");
    }
}
