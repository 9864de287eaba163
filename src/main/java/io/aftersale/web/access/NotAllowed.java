// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.access;

/** A request of ours was turned away before anything was read or written. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Ground ground;

    NotAllowed(Ground ground) {
        super(ground.name(), null, false, false);
        this.ground = ground;
    }

    public Ground ground() {
        return ground;
    }

    /** Why. */
    public enum Ground {
        /** The address is not in the table. */
        NO_SUCH_ADDRESS,
        /** Nobody is signed in, and what asks is no page that could show a login: a picture, a player, a program. */
        NO_SESSION,
        /** The token against forged requests is missing or old. */
        FORGED_OR_EXPIRED
    }
}
