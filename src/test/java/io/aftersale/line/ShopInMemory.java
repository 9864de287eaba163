// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.facts.FrozenFacts;
import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.LineToFreeze;
import io.aftersale.facts.OrderedLine;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a shop remembers of its orders; counts how often it is asked. */
final class ShopInMemory {

    final List<FrozenLine> frozen = new ArrayList<>();
    final List<RecordedParcel> parcels = new ArrayList<>();
    final Map<Long, List<LineStanding.ClaimRef>> claims = new HashMap<>();
    int asked;
    Policies policies = new Policies();

    DefaultLineStandings standings(Clock clock, ZoneId zone) {
        return new DefaultLineStandings(new Facts(), new Deliveries(), this::claims, policies, clock, zone);
    }

    private Map<Long, List<LineStanding.ClaimRef>> claims(Collection<Long> orderIds) {
        asked++;
        return claims;
    }

    private final class Facts implements FrozenFacts {

        @Override
        public void freeze(Collection<LineToFreeze> lines, Instant orderedAt, boolean backfilled) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void backfill(Collection<OrderedLine> lines) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lock(long orderId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<FrozenLine> of(Collection<Long> orderIds) {
            asked++;
            return frozen.stream()
                    .filter(line -> orderIds.contains(line.orderId()))
                    .toList();
        }
    }

    private final class Deliveries implements DeliveryService {

        @Override
        public void record(ParcelDelivery parcel, Instant orderedAt, String by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<RecordedParcel> of(Collection<Long> orderIds) {
            asked++;
            return parcels.stream()
                    .filter(each -> orderIds.contains(each.parcel().orderId()))
                    .toList();
        }
    }

    /** Version 2 holds from March 2026; it covers in-stock statues for a year and what nobody knows. */
    static final class Policies implements PolicyBook {

        private PolicyVersion first = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());
        private final PolicyVersion second = PolicyVersion.of(2, Instant.parse("2026-03-01T00:00:00Z"), generous());

        /** Version 1 says that instead. */
        void say(String key, String value) {
            Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
            settings.put(key, value);
            first = PolicyVersion.of(1, Instant.EPOCH, settings);
        }

        @Override
        public PolicyVersion inForceAt(Instant instant) {
            return instant.isBefore(second.validFrom()) ? first : second;
        }

        @Override
        public PolicyVersion version(int number) {
            return number == 1 ? first : second;
        }

        private static Map<String, String> generous() {
            Map<String, String> settings = new HashMap<>(PolicyVersion.shopDefaults());
            settings.put("coverage.inStockMonths", "12");
            settings.put("coverage.unknownReleaseDate", "COVERED");
            return settings;
        }
    }
}
