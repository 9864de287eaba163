// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MediaBytes;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads bytes and says in one word what came of it. */
final class Readings {

    private static final ContainerReader READER = new ContainerReader();

    private Readings() {}

    static ContainerReading of(byte[] bytes) {
        try {
            return READER.read(MediaBytes.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContainerFacts whole(byte[] bytes) {
        ContainerReading reading = of(bytes);
        if (reading instanceof ContainerReading.Whole whole) {
            return whole.facts();
        }
        throw new AssertionError(reading);
    }

    static ContainerReading.Cut cut(byte[] bytes) {
        ContainerReading reading = of(bytes);
        if (reading instanceof ContainerReading.Cut cut) {
            return cut;
        }
        throw new AssertionError(reading);
    }

    static Flaw refused(byte[] bytes) {
        ContainerReading reading = of(bytes);
        if (reading instanceof ContainerReading.Refused refused) {
            return refused.fault().flaw();
        }
        throw new AssertionError(reading);
    }

    /** WHOLE or the flaw. */
    static String word(byte[] bytes) {
        return word(of(bytes));
    }

    static String word(ContainerReading reading) {
        if (reading instanceof ContainerReading.Refused refused) {
            return refused.fault().flaw().name();
        }
        return reading instanceof ContainerReading.Cut cut ? cut.fault().flaw().name() : "WHOLE";
    }
}
