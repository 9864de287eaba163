// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Copies of files in memory. */
public final class Copied {

    private Copied() {}

    /** The copy's bytes. */
    public static byte[] of(byte[] original) {
        return from(original, 0);
    }

    static byte[] from(byte[] original, long from) {
        try (CopyStream copy = new CopyStream(
                plan(original), from, at -> new ByteArrayInputStream(original, (int) at, original.length - (int) at))) {
            return copy.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static CopyPlan plan(byte[] original) {
        return ((CopyResult.Made) result(original)).plan();
    }

    static CopyResult result(byte[] original) {
        try {
            return new CleanCopies().of(MediaBytes.of(original));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
