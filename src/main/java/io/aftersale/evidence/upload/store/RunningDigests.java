// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Digests that ran along with pieces that came to this node; lost with it, and then taken from the whole file. */
final class RunningDigests {

    /** More files than one node has under way at once; one that is dropped is read once more at its end, nothing else is lost. */
    private static final int MOST = 64;

    private final Map<String, RunningDigest> byKey = new LinkedHashMap<>();

    /** The digest of all bytes before that offset; empty where some of them did not pass here. */
    synchronized Optional<RunningDigest> takeOut(String key, long offset) {
        RunningDigest known = byKey.remove(key);
        if (offset == 0) {
            return Optional.of(new RunningDigest());
        }
        return Optional.ofNullable(known).filter(running -> running.bytes() == offset);
    }

    synchronized void putBack(String key, RunningDigest running) {
        byKey.put(key, running);
        if (byKey.size() > MOST) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }
}
