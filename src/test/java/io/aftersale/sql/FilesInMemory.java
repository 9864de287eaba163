// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import io.aftersale.evidence.EvidenceStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An evidence store that only remembers what was erased; all its files are empty. */
public final class FilesInMemory implements EvidenceStore {

    private final List<String> erased = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private boolean broken;

    public List<String> erased() {
        return erased;
    }

    public void breakDown() {
        broken = true;
    }

    /** As where somebody erased the file behind the store's back. */
    public void lose(String key) {
        lost.add(key);
    }

    @Override
    public Stored keep(InputStream bytes, Check check) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream open(String key, long from) throws IOException {
        if (lost.contains(key)) {
            throw new NoSuchFileException("no such evidence");
        }
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
