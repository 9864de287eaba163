// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.TransactionEnd;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Spring's synchronizations of the thread's transaction. */
public final class SpringTransactionEnd implements TransactionEnd {

    @Override
    public void afterCommit(Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            register(status -> {
                if (status == TransactionSynchronization.STATUS_COMMITTED) {
                    work.run();
                }
            });
        } else {
            work.run();
        }
    }

    @Override
    public void afterRollback(Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            register(status -> {
                if (status != TransactionSynchronization.STATUS_COMMITTED) {
                    work.run();
                }
            });
        }
    }

    private static void register(Completion completion) {
        TransactionSynchronizationManager.registerSynchronization(completion);
    }

    /** All other moments pass unused; written out because the older line has no defaults for them. */
    private interface Completion extends TransactionSynchronization {

        @Override
        default void suspend() {}

        @Override
        default void resume() {}

        @Override
        default void flush() {}

        @Override
        default void beforeCommit(boolean readOnly) {}

        @Override
        default void beforeCompletion() {}

        @Override
        default void afterCommit() {}
    }
}
