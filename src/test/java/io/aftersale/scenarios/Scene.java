// SPDX-License-Identifier: Apache-2.0
package io.aftersale.scenarios;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.claim.advice.Advice;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.facts.CatalogueFacts;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import io.aftersale.web.api.ApiAnswers;
import io.aftersale.web.api.Json;
import io.aftersale.web.api.OrderAnswers;
import io.aftersale.web.api.OrderCoverageController;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.mock.web.MockHttpServletResponse;

/** A shop with the module's own policy and calendar, whose clock is moved; every order has one line. */
final class Scene implements AutoCloseable {

    static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final long SHOPPER = 7;

    private final MovedClock clock = new MovedClock("2024-01-01T00:00:00Z");
    private final CatalogueInMemory catalogue = new CatalogueInMemory();
    private final Stores stores;
    private long last;

    private Scene(ZoneId zone) {
        stores = Stores.openIn(zone, clock, catalogue, new FilesInMemory());
    }

    static Scene inRome() {
        return new Scene(ROME);
    }

    static Scene in(String zone) {
        return new Scene(ZoneId.of(zone));
    }

    /** An order over one unit of such a statue, completed at that instant. */
    PlacedOrder ordered(Instant at, StockOrigin origin, String release) {
        long id = ++last;
        catalogue.say(
                id, new CatalogueFacts.Facts(origin, ReleaseDate.parse(release).orElse(null), null, Set.of()));
        stores.bean("frozenFacts", FrozenFacts.class)
                .freeze(List.of(new LineToFreeze(id, id, SHOPPER, 1, id, id)), at, false);
        return new PlacedOrder(
                id, Long.toString(1000 + id), SHOPPER, List.of(new PlacedOrder.Line(id, id, id, "Dragon", "", 1, "")));
    }

    /** What is kept of a parcel that the courier delivered on that day. */
    RecordedParcel delivered(PlacedOrder order, LocalDate day) {
        clock.moveTo(day.plusDays(1) + "T12:00:00Z");
        DeliveryService deliveries = stores.bean("deliveries", DeliveryService.class);
        deliveries.record(
                new ParcelDelivery(order.id(), "P1", null, null, null, day, null, List.of()),
                Instant.parse("2025-12-01T09:00:00Z"));
        return stores.reading(() -> deliveries.of(List.of(order.id()))).get(0);
    }

    CoverageDecision coverage(PlacedOrder order) {
        return standing(order).coverage();
    }

    LineStanding standing(PlacedOrder order) {
        return stores.reading(
                        () -> stores.bean("standings", LineStandings.class).of(List.of(order)))
                .get(order.lines().get(0).orderItemId());
    }

    /** What REST answers of the order. */
    String answered(PlacedOrder order) {
        OrderReader orders = mock(OrderReader.class);
        when(orders.byNumber(order.number())).thenReturn(Optional.of(order));
        OrderAnswers answers = new OrderAnswers(
                stores.bean("standings", LineStandings.class),
                stores.bean("frozenFacts", FrozenFacts.class),
                clock,
                ROME);
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            new OrderCoverageController(orders, answers, new ApiAnswers(new Json())).coverage(order.number(), response);
            return response.getContentAsString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void itIs(Instant now) {
        clock.moveTo(now.toString());
    }

    /** A draft with all evidence, begun now. */
    Claim draft(PlacedOrder order) {
        ClaimService claims = claims();
        Claim draft = claims.draft(order, "form of " + order.number(), Locale.ITALY);
        long line = order.lines().get(0).orderItemId();
        claims.attach(draft.getNumber(), SHOPPER, null, media(EvidenceKind.VIDEO));
        claims.attach(draft.getNumber(), SHOPPER, line, media(EvidenceKind.PHOTO));
        claims.attach(draft.getNumber(), SHOPPER, line, media(EvidenceKind.PHOTO));
        return draft;
    }

    /** What the form says before it is sent. */
    Advice advice(PlacedOrder order, Claim draft) {
        return claims().advice(order, draft.getNumber(), form(order))
                .get(order.lines().get(0).orderItemId());
    }

    /** The claim's number. */
    String submit(PlacedOrder order, Claim draft) {
        SubmitResult result = claims().submit(order, draft.getNumber(), form(order));
        return ((SubmitResult.Sent) result).claim().getNumber();
    }

    /** The advice that was kept when the report was sent. */
    Advice kept(String number) {
        return stores.reading(() -> claims().ofShopper(SHOPPER, number)
                .orElseThrow()
                .getLines()
                .get(0)
                .getAdvice());
    }

    @Override
    public void close() {
        stores.close();
    }

    private ClaimService claims() {
        return stores.bean("claimService", ClaimService.class);
    }

    private static ReportForm form(PlacedOrder order) {
        ReportForm.Line line = new ReportForm.Line(
                Long.toString(order.lines().get(0).orderItemId()),
                "1",
                "DAMAGED",
                "IMPROPER_PACKAGING",
                "",
                "left horn",
                "The left horn broke off.",
                false,
                Set.of());
        return new ReportForm(List.of(line), false, "", false, false, true);
    }

    private KeptMedia media(EvidenceKind kind) {
        String name = HexFormat.of().toHexDigits(++last);
        boolean photo = kind == EvidenceKind.PHOTO;
        return new KeptMedia(
                name.repeat(3),
                photo ? "arm.jpg" : "unboxing.mp4",
                kind,
                photo ? MediaFamily.JPEG : MediaFamily.ISO_BMFF,
                photo ? "image/jpeg" : "video/mp4",
                1000,
                name.repeat(4),
                new MediaStructure(true, null, null, "", 640, 480));
    }
}
