// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.HeldConnection;
import javax.persistence.EntityManager;
import org.hibernate.Session;

/** The connection of the session that is open for this request; it takes another by itself when it needs one. */
public final class SessionConnection implements HeldConnection {

    private final EntityManager em;

    public SessionConnection(EntityManager em) {
        this.em = em;
    }

    @Override
    public void release() {
        Session session = em.unwrap(Session.class);
        if (session.isOpen()) {
            session.disconnect();
        }
    }
}
