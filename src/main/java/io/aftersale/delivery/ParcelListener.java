// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

/**
 * Hears of parcels once their records are committed, each event once; what is rolled back is never told. A node that stops
 * between the commit and the telling tells it never: who must not miss one writes within the transaction, as a
 * {@link DeliveryListener}.
 */
public interface ParcelListener {

    /**
     * Runs in the thread that recorded it, after its transaction; a listener that writes begins one of its own. What it throws is
     * logged and hurts nobody else.
     */
    void heard(ParcelEvent event);
}
