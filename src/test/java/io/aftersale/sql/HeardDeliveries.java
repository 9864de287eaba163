// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import io.aftersale.delivery.DeliveryListener;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordResult;
import java.util.ArrayList;
import java.util.List;

/** Remembers what it was told, and fails where a test wants it to. */
public final class HeardDeliveries implements DeliveryListener {

    private final List<Heard> heard = new ArrayList<>();
    private boolean failing;

    @Override
    public void recorded(ParcelHistory parcel, RecordResult.Change change) {
        if (failing) {
            throw new IllegalStateException("the listener fails");
        }
        heard.add(new Heard(parcel, change));
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    public void failFromNowOn() {
        failing = true;
    }

    /** What was told at once. */
    public record Heard(ParcelHistory parcel, RecordResult.Change change) {}
}
