// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.container.made.Mp4;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of one node's uploads into a draft, with a film of more than one piece. */
abstract class LandedUploads {

    static final byte[] FILM =
            new Mp4().moovFirst().between(Mp4.box("free", new byte[200_000])).bytes();

    @TempDir
    Path folder;

    Landing landing;
    DefaultUploads uploads;

    @BeforeEach
    void open() {
        landing = new Landing(folder);
        uploads = landing.node();
    }

    @AfterEach
    void close() {
        landing.close();
    }
}
