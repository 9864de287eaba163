// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store;

import io.aftersale.evidence.EvidenceStore.Check;
import io.aftersale.evidence.EvidenceStore.Stored;
import io.aftersale.evidence.EvidenceStore.Unwanted;
import io.aftersale.evidence.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file on its way in: written, counted and hashed through one buffer, on the disk when {@link #write} returns. */
final class PartFile {

    static final String SUFFIX = ".part";
    private static final int BUFFER_BYTES = 64 * 1024;

    private PartFile() {}

    static Stored write(String key, Path part, InputStream bytes, Check check) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (FileChannel out =
                Disk.doing(() -> FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            long size = copy(bytes, out, digest, check);
            Disk.doing(() -> synced(out));
            return new Stored(key, size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static long copy(InputStream bytes, FileChannel out, MessageDigest digest, Check check) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            size += read;
            if (!check.fits(size)) {
                throw new Unwanted();
            }
            digest.update(buffer, 0, read);
            ByteBuffer part = ByteBuffer.wrap(buffer, 0, read);
            Disk.doing(() -> written(out, part));
        }
        return size;
    }

    private static FileChannel written(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
        return out;
    }

    private static FileChannel synced(FileChannel out) throws IOException {
        out.force(true);
        return out;
    }
}
