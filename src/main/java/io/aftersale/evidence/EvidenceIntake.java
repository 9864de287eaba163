// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.io.IOException;
import java.io.InputStream;

/** Takes one offered file from a stream: judged by its first bytes, counted while read, hashed, stored. */
public interface EvidenceIntake {

    /**
     * Reads {@code bytes} to its end or until the file is refused; never holds more than a buffer in memory.
     *
     * @throws IOException when the sender or the disk breaks; nothing is left behind then
     */
    IntakeResult take(MediaOffer offer, InputStream bytes) throws IOException;
}
