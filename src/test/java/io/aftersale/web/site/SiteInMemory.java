// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.evidence.EvidenceIntake;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.RefusalDetail;
import io.aftersale.evidence.SeenAs;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.AfterSaleSettings;
import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.CurrentShopper;
import io.aftersale.platform.EvidenceSettings;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.web.access.ProblemPages;
import io.aftersale.web.view.Coverages;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Reader;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store with Mara's order 1001: line 7 delivered (1 unit), line 8 (2 units), line 9 still on its way. */
final class SiteInMemory {

    static final long MARA = 5;
    static final long KEN = 6;
    static final String KEY = "0123456789abcdef0123456789abcdef";

    final ClaimsInMemory claims = new ClaimsInMemory();
    final DraftsInMemory open = new DraftsInMemory(claims);
    final Map<Long, LineStanding> standings = new HashMap<>();
    final PlacedOrder order = new PlacedOrder(
            20,
            "1001",
            MARA,
            List.of(line(7, "Oni Drummer", "", 1), line(8, "Base", "Diorama", 2), line(9, "Kirin", "", 1)));
    final List<RecordedParcel> parcels = new ArrayList<>();
    private final DeliveryService deliveries = new Deliveries();
    PolicyVersion policy = Coverages.POLICY;
    long shopper = MARA;

    SiteInMemory() {
        standings.put(7L, standing(7, 1, delivered()));
        standings.put(8L, standing(8, 2, delivered()));
        standings.put(
                9L, standing(9, 1, new LineStanding.Parcel("P2", LocalDate.of(2026, 11, 19), null, null, null, null)));
    }

    SitePages pages() {
        AfterSaleSettings settings = new AfterSaleSettings(
                Reader.ROME,
                Path.of("evidence"),
                "help@example.com",
                "layout/accountLayout",
                new AfterSaleSettings.AttributeNames("a", "b", "c", "d"),
                new EvidenceSettings(
                        false,
                        new EvidenceSettings.Bucket("", "", "", false, "", "", ""),
                        new EvidenceSettings.Clamd("", 3310, 1, Duration.ZERO),
                        false));
        ProblemPages problems = new ProblemPages("after-sale/problem", "layout/accountLayout", Reader.factory());
        return new SitePages(settings, new Shopper(), Reader.factory(), problems);
    }

    OrderStandings orderStandings() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
        return new OrderStandings(new Standings(), new OnePolicy(), clock, Reader.ROME);
    }

    Drafts drafts() {
        return new Drafts(new Orders(), claims, new NameJudge());
    }

    ReportController reports(PartsToRead parts) {
        return new ReportController(
                pages(),
                new ReportPages(pages(), orderStandings(), new LineViews(Reader.ROME), new Tokens()),
                new Orders(),
                parts,
                drafts(),
                new ReportSender(claims),
                claims,
                open);
    }

    QuickReportController quick() {
        return new QuickReportController(
                pages(), new QuickPages(pages(), orderStandings()), new Orders(), drafts(), open, open);
    }

    ClaimsController claimPages() {
        return new ClaimsController(
                pages(),
                new ClaimPages(
                        pages(), new LineViews(Reader.ROME), deliveries, new DraftRows(new Orders(), new Standings())),
                claims,
                open);
    }

    private static PlacedOrder.Line line(long id, String name, String bundle, int quantity) {
        return new PlacedOrder.Line(id, 1, 1, name, bundle, quantity, "");
    }

    private static LineStanding.Parcel delivered() {
        return new LineStanding.Parcel(
                "P1",
                null,
                LocalDate.of(2026, 11, 20),
                null,
                Instant.parse("2026-11-27T23:00:00Z"),
                LocalDate.of(2026, 11, 27));
    }

    static LineStanding standing(long id, int free, LineStanding.Parcel parcel) {
        return new LineStanding(id, Coverages.chinaStock(), Coverages.TERMS, true, List.of(parcel), List.of(), free);
    }

    private final class Shopper implements CurrentShopper {

        @Override
        public Optional<Long> customerId() {
            return Optional.of(shopper);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }

    private final class Orders implements OrderReader {

        @Override
        public Optional<PlacedOrder> ofShopper(String orderNumber, long customerId) {
            return orderNumber.equals("1001") && customerId == MARA ? Optional.of(order) : Optional.empty();
        }

        @Override
        public Optional<PlacedOrder> byNumber(String orderNumber) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PlacedOrder> byId(long orderId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PlacedOrder> byNumbers(Collection<String> orderNumbers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PlacedOrder> byIds(Collection<Long> orderIds) {
            return List.of(order);
        }

        @Override
        public Map<Long, Buyer> buyers(Collection<Long> orderIds) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Standings implements LineStandings {

        @Override
        public Map<Long, LineStanding> of(Collection<PlacedOrder> orders) {
            return standings;
        }

        @Override
        public Map<Long, LineStanding> asOf(PlacedOrder order, Instant at) {
            return standings;
        }

        @Override
        public Map<Long, List<LineStanding>> frozenOf(Collection<Long> orderIds) {
            return Map.of(order.id(), List.copyOf(standings.values()));
        }

        @Override
        public LineStanding unfrozen(long orderItemId, int quantity) {
            return standing(orderItemId, quantity, delivered());
        }
    }

    private final class Deliveries implements DeliveryService {

        @Override
        public void record(ParcelDelivery parcel, Instant orderedAt, String by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<RecordedParcel> of(Collection<Long> orderIds) {
            return parcels;
        }
    }

    private final class OnePolicy implements PolicyBook {

        @Override
        public PolicyVersion inForceAt(Instant instant) {
            return policy;
        }

        @Override
        public PolicyVersion version(int number) {
            return policy;
        }
    }

    private static final class Tokens implements CsrfTokens {

        @Override
        public String parameterName() {
            return "csrfToken";
        }

        @Override
        public String current() {
            return "t";
        }

        @Override
        public boolean matches(@Nullable String token) {
            return "t".equals(token);
        }
    }

    /** Refuses what is called evil. */
    private static final class NameJudge implements EvidenceIntake {

        @Override
        public IntakeResult take(MediaOffer offer, InputStream bytes) {
            String name = String.valueOf(offer.fileName());
            if (name.startsWith("evil")) {
                return new IntakeResult.Refused(
                        name,
                        offer.kind(),
                        List.of(MediaCode.MEDIA_TYPE_MISMATCH),
                        SeenAs.PROGRAM,
                        RefusalDetail.NONE,
                        offer.limitBytes());
            }
            boolean photo = offer.kind() == EvidenceKind.PHOTO;
            return new IntakeResult.Kept(new KeptMedia(
                    "k",
                    name,
                    offer.kind(),
                    photo ? MediaFamily.JPEG : MediaFamily.ISO_BMFF,
                    photo ? "image/jpeg" : "video/mp4",
                    10,
                    "abc",
                    new MediaStructure(true, null, null, "", 640, 480)));
        }
    }
}
