// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.evidence.EvidenceStore;
import java.io.InputStream;

/** A store that must not be asked. */
final class NoFiles implements EvidenceStore {

    @Override
    public Stored keep(InputStream bytes, Check check) {
        throw new AssertionError("nothing is kept here");
    }

    @Override
    public InputStream open(String key, long from) {
        throw new AssertionError("nothing is opened here");
    }

    @Override
    public void erase(String key) {
        throw new AssertionError("nothing is erased here");
    }
}
