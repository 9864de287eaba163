// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import java.io.IOException;

/** Too many pictures are being made on this node; to be asked again in some seconds. */
public final class TooBusy extends IOException {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        super("too many pictures are being made");
    }
}
