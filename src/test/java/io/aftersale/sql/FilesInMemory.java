// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import io.aftersale.evidence.EvidenceStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** An evidence store that only remembers what was erased; all its files are empty. */
public final class FilesInMemory implements EvidenceStore {

    private final List<String> erased = new ArrayList<>();
    private boolean broken;

    public List<String> erased() {
        return erased;
    }

    public void breakDown() {
        broken = true;
    }

    @Override
    public Stored keep(InputStream bytes, Check check) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream open(String key, long from) {
        return InputStream.nullInputStream();
    }

    @Override
    public void erase(String key) throws IOException {
        if (broken) {
            throw new IOException("the disk is gone");
        }
        erased.add(key);
    }
}
