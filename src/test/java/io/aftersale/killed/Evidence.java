// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a server, killed or not, has kept, as folder and database say it without the server. */
public final class Evidence {

    private static final String UPLOADS = ".uploads";

    private final Path folder;
    private final JdbcTemplate database;

    Evidence(Path folder, DataSource database) {
        this.folder = folder;
        this.database = new JdbcTemplate(database);
    }

    /** The bytes kept under the film's digest; fails unless there is one row and one file. */
    byte[] bytesOf(byte[] film) throws IOException, GeneralSecurityException {
        return Files.readAllBytes(keptAs(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(film))));
    }

    /** Where the file of that digest is kept; fails unless there is one row. */
    public Path keptAs(String sha256) {
        List<String> keys = database.queryForList(
                "SELECT STORE_KEY FROM AFTERSALE_EVIDENCE WHERE SHA256 = ?", String.class, sha256);
        if (keys.size() != 1) {
            throw new AssertionError(keys.size() + " rows of evidence for one film");
        }
        String key = keys.get(0);
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
    }

    /** Waits until so many bytes of the one upload under way are on the disk, or it is over. */
    void awaitOnDisk(long bytes, CompletableFuture<Void> sending) throws IOException {
        while (!sending.isDone() && onDisk() < bytes) {
            LockSupport.parkNanos(500_000);
        }
    }

    private long onDisk() throws IOException {
        try (Stream<Path> parts = Files.list(folder.resolve(UPLOADS))) {
            return parts.filter(part -> part.toString().endsWith(".part"))
                    .mapToLong(part -> part.toFile().length())
                    .sum();
        }
    }

    /** An order has three open drafts at most; each film shall have one of its own. */
    public void endDrafts() {
        database.update("UPDATE AFTERSALE_CLAIM SET STATE = 'WITHDRAWN' WHERE STATE = 'DRAFT'");
    }

    /** Lets every upload come to the end of its time, and waits until the server has tidied up after them. */
    void endOfAllUploads() throws Exception {
        database.update("UPDATE AFTERSALE_UPLOAD SET EXPIRES_AT = 0");
        Patience.until(() -> database.queryForObject("SELECT COUNT(*) FROM AFTERSALE_UPLOAD", Integer.class) == 0);
        Patience.until(() -> files(folder.resolve(UPLOADS)) == 1);
    }

    /** Kept files and whatever else lies about in the folder, but for the marker of uploads. */
    int files() throws IOException {
        return files(folder) - 1;
    }

    private static int files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return (int) all.map(Path::toFile).filter(File::isFile).count();
        }
    }
}
