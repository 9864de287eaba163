// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs work whose transaction must not share the request's session. The platform keeps one session open for the whole
 * request; a transaction begun within would flush the order that is being checked out, and on failure clear it.
 */
public final class SessionOfItsOwn {

    private final EntityManagerFactory factory;

    public SessionOfItsOwn(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** The request's session is set aside while the work runs, and is back whatever happens. */
    void run(Runnable work) {
        Object session = TransactionSynchronizationManager.hasResource(factory)
                ? TransactionSynchronizationManager.unbindResource(factory)
                : null;
        try {
            work.run();
        } finally {
            if (session != null) {
                TransactionSynchronizationManager.bindResource(factory, session);
            }
        }
    }

    /** The session of the transaction that goes on in this thread. */
    EntityManager current() {
        return ((EntityManagerHolder) TransactionSynchronizationManager.getResource(factory)).getEntityManager();
    }
}
