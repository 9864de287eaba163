// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.platform.HeldConnection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The evidence store for serving: no database connection is held while a file goes out over a slow line. */
public final class EvidenceReadWithoutConnection implements EvidenceStore {

    private final EvidenceStore store;
    private final HeldConnection connection;

    public EvidenceReadWithoutConnection(EvidenceStore store, HeldConnection connection) {
        this.store = store;
        this.connection = connection;
    }

    @Override
    public Stored keep(InputStream bytes, Check check) throws IOException {
        return store.keep(bytes, check);
    }

    @Override
    public Stored takeOver(Path finished, String sha256, Check check) throws IOException {
        return store.takeOver(finished, sha256, check);
    }

    @Override
    public InputStream open(String key, long from) throws IOException {
        connection.release();
        return store.open(key, from);
    }

    @Override
    public void erase(String key) throws IOException {
        store.erase(key);
    }
}
