// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.DeliveryListener;
import io.aftersale.delivery.ParcelEvent;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.ParcelListener;
import io.aftersale.delivery.RecordResult;
import io.aftersale.platform.TransactionEnd;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for the commit, then tells every listener, whatever another one throws. */
public final class TellParcelEvents implements DeliveryListener {

    private static final Logger LOG = LoggerFactory.getLogger(TellParcelEvents.class);

    private final TransactionEnd end;
    private final List<ParcelListener> listeners;

    public TellParcelEvents(TransactionEnd end, List<ParcelListener> listeners) {
        this.end = end;
        this.listeners = listeners;
    }

    @Override
    public void recorded(ParcelHistory parcel, RecordResult.Change change) {
        List<ParcelEvent> events = ParcelEvent.of(parcel);
        if (!events.isEmpty() && !listeners.isEmpty()) {
            end.afterCommit(() -> events.forEach(event -> listeners.forEach(listener -> tell(listener, event))));
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the others are told
    private static void tell(ParcelListener listener, ParcelEvent event) {
        try {
            listener.heard(event);
        } catch (RuntimeException failed) {
            LOG.error(
                    "{} failed at {} of order {}",
                    listener.getClass().getName(),
                    event.getClass().getSimpleName(),
                    event.orderId(),
                    failed);
        }
    }
}
