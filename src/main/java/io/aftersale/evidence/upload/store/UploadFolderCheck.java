// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.store.RandomKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proves at start that uploads can be kept, and tells the folder's mark: nodes that tell different ones share no folder, and a
 * shopper who comes to another of them begins anew.
 */
final class UploadFolderCheck {

    private static final Logger LOG = LoggerFactory.getLogger(UploadFolderCheck.class);

    private final Path folder;

    UploadFolderCheck(Path folder) {
        this.folder = folder;
    }

    void run() {
        try {
            Files.createDirectories(folder);
            Path written = Files.writeString(folder.resolve(RandomKey.next() + ".probe"), "1");
            boolean same = Files.readString(written).equals("1");
            Files.delete(written);
            if (!same) {
                throw new IOException("what was written is not read back");
            }
            LOG.info("Uploads are kept in {}, whose mark is {}", folder, mark());
        } catch (IOException broken) {
            throw new IllegalStateException(
                    "aftersale.evidence.folder: uploads cannot be kept in " + folder + ": " + broken.getMessage(),
                    broken);
        }
    }

    private String mark() throws IOException {
        Path mark = folder.resolve("folder.mark");
        if (!Files.exists(mark)) {
            Files.writeString(mark, RandomKey.next().substring(0, 8));
        }
        return Files.readString(mark);
    }
}
