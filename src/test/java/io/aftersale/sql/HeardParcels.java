// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import io.aftersale.delivery.ParcelEvent;
import io.aftersale.delivery.ParcelListener;
import java.util.ArrayList;
import java.util.List;

/** Remembers the events it heard. */
public final class HeardParcels implements ParcelListener {

    private final List<ParcelEvent> heard = new ArrayList<>();

    @Override
    public void heard(ParcelEvent event) {
        heard.add(event);
    }

    public List<ParcelEvent> heard() {
        return List.copyOf(heard);
    }
}
