// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.evidence.EvidenceStore.Check;
import io.aftersale.evidence.EvidenceStore.Stored;
import io.aftersale.evidence.EvidenceStore.Unwanted;
import io.aftersale.evidence.OneBehind;
import io.aftersale.platform.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/** A file on its way in: written, counted and hashed in one pass, on the disk when {@link #write} returns. */
final class PartFile {

    static final String SUFFIX = ".part";

    private PartFile() {}

    static Stored write(String key, Path part, InputStream bytes, Check check) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (FileChannel out =
                Disk.doing(() -> FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            DurableWriter writer = Disk.doing(() -> new DurableWriter(out));
            copy(bytes, writer, new OneBehind((buffer, length) -> digest.update(buffer, 0, length)), check);
            Disk.doing(() -> ended(writer));
            return new Stored(key, writer.position(), Sha256.end(digest));
        }
    }

    private static void copy(InputStream bytes, DurableWriter writer, OneBehind hashed, Check check)
            throws IOException {
        for (int read = hashed.read(bytes); read >= 0; read = hashed.read(bytes)) {
            if (!check.fits(writer.position() + read)) {
                throw new Unwanted();
            }
            Disk.doing(() -> written(writer, hashed));
            hashed.take();
        }
        hashed.await();
    }

    private static DurableWriter written(DurableWriter writer, OneBehind hashed) throws IOException {
        writer.write(hashed.brought());
        return writer;
    }

    private static DurableWriter ended(DurableWriter writer) throws IOException {
        writer.end();
        return writer;
    }
}
