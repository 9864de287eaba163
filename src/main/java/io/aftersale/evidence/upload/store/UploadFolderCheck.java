// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.store.RandomKey;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proves at start that uploads can be kept, and tells the folder's mark: nodes that tell different ones share no folder, and a
 * shopper who comes to another of them begins anew.
 */
final class UploadFolderCheck {

    /** Of files that are there for a moment; older ones were left by a crash and are swept. */
    static final String PROBE = ".probe";

    private static final Logger LOG = LoggerFactory.getLogger(UploadFolderCheck.class);
    private static final int MARK_CHARACTERS = 8;

    private final Path folder;

    UploadFolderCheck(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder's mark.
     *
     * @throws IllegalStateException saying in one sentence why uploads cannot be kept there
     */
    String run() {
        try {
            Files.createDirectories(folder);
            String mark = proved();
            LOG.info("Uploads are kept in {}, whose mark is {}", folder, mark);
            return mark;
        } catch (IOException broken) {
            throw new IllegalStateException(
                    "aftersale.evidence.folder: uploads cannot be kept in " + folder + ": " + broken.getMessage(),
                    broken);
        }
    }

    private String proved() throws IOException {
        String name = RandomKey.next();
        String mine = name.substring(0, MARK_CHARACTERS);
        Path probe = Files.writeString(folder.resolve(name + PROBE), mine);
        try {
            if (!Files.readString(probe).equals(mine)) {
                throw new IOException("what was written is not read back");
            }
            return mark(probe);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** The probe gets the mark's name whole and only where there is none: of nodes that start together one gives it. */
    private String mark(Path probe) throws IOException {
        Path mark = folder.resolve("folder.mark");
        try {
            Files.createLink(mark, probe);
        } catch (FileAlreadyExistsException known) {
            return Files.readString(mark);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            copied(probe, mark);
        }
        return Files.readString(mark);
    }

    /** Where the disk knows no links, the copy is not replaced either. */
    private static void copied(Path probe, Path mark) throws IOException {
        try {
            Files.copy(probe, mark);
        } catch (FileAlreadyExistsException known) {
            LOG.debug("The upload folder has its mark already");
        }
    }
}
