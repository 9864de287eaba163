// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** Reads files of one format. */
public interface MediaWalker {

    /** Whether a file that begins so is of this format. */
    boolean knows(MeteredBytes bytes);

    /**
     * What the file is, whole or cut.
     *
     * @throws BrokenMedia where it cannot be taken
     */
    Walked walk(MeteredBytes bytes);
}
