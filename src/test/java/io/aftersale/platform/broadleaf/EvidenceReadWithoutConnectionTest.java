// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.EvidenceStore.Stored;
import io.aftersale.evidence.store.FolderEvidenceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceReadWithoutConnectionTest {

    @TempDir
    private Path folder;

    @Test
    void aFinishedFileIsTakenOverByTheStoreItselfWithoutACopy() throws IOException {
        EvidenceStore store = new EvidenceReadWithoutConnection(new FolderEvidenceStore(folder), () -> {});
        String key = "ab".repeat(24);
        Path finished = Files.writeString(folder.resolve(key + ".part"), "unboxing");

        assertThat(store.takeOver(finished, "sha", size -> true)).isEqualTo(new Stored(key, 8, "sha"));
    }
}
