// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

/** Why the demo cannot start, in one line that says what to do. */
public final class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DemoFailure(String line) {
        super(line, null, false, false);
    }
}
