// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes new names in folders survive a power cut, where the system lets folders be synced (all but Windows). */
final class DurableFolders {

    private DurableFolders() {}

    /** Syncs {@code leaf} and every folder above it up to and with {@code top}. */
    static void sync(Path leaf, Path top) throws IOException {
        if (!leaf.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        for (Path folder = leaf; folder != null && folder.startsWith(top); folder = folder.getParent()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
