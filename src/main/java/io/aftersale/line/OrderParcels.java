// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.delivery.RecordedParcel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parcels of one order; lines that came in the same of them get the very same list. For one thread. */
final class OrderParcels {

    private final List<RecordedParcel> recorded;
    private final List<LineStanding.Parcel> seen;
    private final Map<List<Integer>, List<LineStanding.Parcel>> lists = new HashMap<>();

    OrderParcels(List<RecordedParcel> recorded) {
        this.recorded = recorded;
        this.seen = recorded.stream().map(LineJudge::parcel).toList();
    }

    /** Those that hold units of the line, in their order. */
    List<LineStanding.Parcel> of(long orderItemId) {
        List<Integer> holding = new ArrayList<>();
        for (int parcel = 0; parcel < recorded.size(); parcel++) {
            if (recorded.get(parcel).holds(orderItemId)) {
                holding.add(parcel);
            }
        }
        return lists.computeIfAbsent(
                holding, places -> places.stream().map(seen::get).collect(Collectors.toUnmodifiableList()));
    }
}
