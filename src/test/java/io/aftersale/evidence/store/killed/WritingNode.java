// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.killed;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.store.FolderEvidenceStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM that keeps file after file until it is killed. */
public final class WritingNode {

    private static final int LEAST = 2 << 20;

    /** Written before each file. */
    static final int BEGINS = '.';

    private WritingNode() {}

    /** The folder, the number of the first file, and "store" or, to see the test fail, "straight". */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        EvidenceStore store = new FolderEvidenceStore(folder);
        boolean straight = arguments[2].equals("straight");
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            byte[] file = Filled.file(number, LEAST);
            System.out.write(BEGINS);
            System.out.flush();
            if (straight) {
                Files.write(folder.resolve(Long.toString(number)), file);
            } else {
                store.keep(new ByteArrayInputStream(file), size -> true);
            }
        }
    }
}
