// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** Leaves a walker early; never leaves the room. Carries no stack trace, since hostile files make many of them. */
public final class BrokenMedia extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public BrokenMedia(Flaw flaw, long at) {
        super(flaw + " at " + at, null, false, false);
        this.fault = new Fault(flaw, at);
    }

    public Fault fault() {
        return fault;
    }
}
