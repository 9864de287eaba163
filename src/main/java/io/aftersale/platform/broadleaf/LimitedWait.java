// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.HeldConnection;
import io.aftersale.platform.SpareThreads;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads for a page of the store for some seconds at most, whoever holds our tables, in a session of its own: what the page has read
 * stays whole when ours fails. The page's connection goes back before, so that no page needs two at a time.
 */
public final class LimitedWait {

    private static final Logger LOG = LoggerFactory.getLogger(LimitedWait.class);
    private static final int PATIENCE_SECONDS = 5;

    private static final ScheduledExecutorService PATIENCE = patience();

    private final SessionOfItsOwn session;
    private final HeldConnection connection;
    private final TransactionTemplate transaction;

    public LimitedWait(SessionOfItsOwn session, HeldConnection connection, PlatformTransactionManager transactions) {
        this.session = session;
        this.connection = connection;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** What was read; empty where it could not be. Within a transaction it is a part of that, with its limits. */
    @SuppressWarnings("CatchingUnchecked") // whatever it is, the store's page goes on
    <T> Optional<T> read(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.ofNullable(work.get());
        }
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            connection.release();
            session.run(() -> answer.set(transaction.execute(status -> inTime(work))));
        } catch (RuntimeException failed) {
            LOG.error("What is known of an order's lines could not be read in time", failed);
        }
        return Optional.ofNullable(answer.get());
    }

    /** One daemon thread for however many pages wait; it ends when none does. */
    private static ScheduledExecutorService patience() {
        ScheduledThreadPoolExecutor patience =
                new ScheduledThreadPoolExecutor(1, work -> SpareThreads.thread(work, "aftersale-patience"));
        patience.setRemoveOnCancelPolicy(true);
        patience.setKeepAliveTime(2L * PATIENCE_SECONDS, TimeUnit.SECONDS);
        patience.allowCoreThreadTimeOut(true);
        return patience;
    }

    /** A limit of the statement's own would cost each page: H2 forgets with each such limit every statement that it has parsed. */
    private <T> T inTime(Supplier<T> work) {
        Session reading = session.current().unwrap(Session.class);
        ScheduledFuture<?> end =
                PATIENCE.scheduleWithFixedDelay(() -> cancel(reading), PATIENCE_SECONDS, 1, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            end.cancel(false);
        }
    }

    /** Again and again until the work ends: a cancellation between two statements stops neither. */
    @SuppressWarnings("CatchingUnchecked") // the next turn tries again
    private static void cancel(Session reading) {
        try {
            reading.cancelQuery();
        } catch (RuntimeException failed) {
            LOG.warn("A read that takes too long could not be cancelled", failed);
        }
    }
}
