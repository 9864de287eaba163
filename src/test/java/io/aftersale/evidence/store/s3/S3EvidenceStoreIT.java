// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.EvidenceStore.Stored;
import io.aftersale.evidence.store.EvidenceStoreContract;
import io.aftersale.evidence.store.Incoming;
import io.aftersale.evidence.store.RandomKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

class S3EvidenceStoreIT extends EvidenceStoreContract {

    private static final String SOMEBODYS = "0123456789abcdef0123456789abcdef0123456789abcdef";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static S3Server server;
    private S3EvidenceStore store;

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.start(shared);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void open() {
        store = server.store(folder);
    }

    @AfterEach
    void tidyUp() {
        store.close();
        server.empty();
    }

    @Override
    protected EvidenceStore store() {
        return store;
    }

    @Override
    protected List<String> visible() {
        return server.objects().stream()
                .map(object -> object.substring(S3Server.PREFIX.length()))
                .toList();
    }

    @Override
    protected int unfinished() throws IOException {
        try (Stream<Path> parts = Files.list(folder.resolve(".incoming"))) {
            return (int) parts.count() + server.uploads().size();
        }
    }

    @Test
    void theCheckAtTheStartLeavesNothingBehind() {
        assertThat(server.objects()).isEmpty();
    }

    @Test
    void anObjectTellsItsDigest() throws IOException {
        Stored stored = store.keep(in("abc"), size -> true);

        assertThat(server.client()
                        .headObject(head -> head.bucket(S3Server.BUCKET).key(S3Server.PREFIX + stored.key()))
                        .metadata())
                .containsEntry("sha256", stored.sha256());
    }

    @Test
    void aFinishedFileIsSentFromWhereItLiesUnderItsOwnKeyAndMayBeAgain() throws IOException {
        String key = RandomKey.next();
        Path finished = Files.write(folder.resolve(key + ".part"), new byte[(8 << 20) + 5]);
        List<Long> asked = new ArrayList<>();

        Stored first = store.takeOver(finished, "sha", bytes -> asked.add(bytes));
        Stored again = store.takeOver(finished, "sha", bytes -> true);

        assertThat(first).isEqualTo(new Stored(key, (8 << 20) + 5, "sha")).isEqualTo(again);
        assertThat(visible()).containsExactly(key);
        assertThat(asked).hasSizeGreaterThan(50).contains((8L << 20) + 5);
        assertThat(unfinished()).isZero();
    }

    @Test
    void sendingStopsAndLeavesNothingWhereWhoSendsMayNoLonger() throws IOException {
        Path finished = Files.write(folder.resolve(RandomKey.next() + ".part"), new byte[(8 << 20) + 5]);

        assertThatThrownBy(() -> store.takeOver(finished, "sha", bytes -> bytes <= 8 << 20))
                .isInstanceOf(EvidenceStore.Unwanted.class);

        assertThat(visible()).isEmpty();
        assertThat(unfinished()).isZero();
    }

    @Test
    void keysAreHandedOnOnceTheyAreOldEnoughAndForeignObjectsNever() throws IOException {
        Stored stored = store.keep(in("x"), size -> true);
        put(S3Server.PREFIX + "readme.txt");
        put(SOMEBODYS);
        List<String> old = new ArrayList<>();

        store.keptLongerThan(Duration.ofDays(1), old::addAll);
        assertThat(old).isEmpty();

        store.keptLongerThan(Duration.ofMinutes(-1), old::addAll);
        assertThat(old).containsExactly(stored.key());
    }

    @Test
    void moreKeysThanFitOnAPageAreAllHandedOn() throws IOException {
        for (int file = 0; file < 5; file++) {
            put(S3Server.PREFIX + "%048x".formatted(file));
        }
        Place place = new Place(server.client(), S3Server.BUCKET, S3Server.PREFIX);
        List<Integer> pages = new ArrayList<>();

        new BucketInventory(place, 2).keptLongerThan(Duration.ofMinutes(-1), keys -> pages.add(keys.size()));

        assertThat(pages).containsExactly(2, 2, 1);
    }

    @Test
    void unfinishedUploadsAreRemovedOnceTheyAreOldEnoughAndForeignOnesNever() throws IOException {
        begin(S3Server.PREFIX + SOMEBODYS);
        begin("elsewhere/" + SOMEBODYS);

        store.removeUnfinished(Duration.ofDays(1));
        assertThat(server.uploads()).hasSize(2);

        store.removeUnfinished(Duration.ofMinutes(-1));
        assertThat(server.uploads()).hasSize(1).allMatch(each -> each.key().startsWith("elsewhere/"));
    }

    @Test
    void anObjectThatCannotBeWrittenIsTheStoresTroubleAndLeavesNothing() throws IOException {
        S3EvidenceStore elsewhere =
                new S3EvidenceStore(new Place(server.client(), "no-such-bucket", ""), new Incoming(folder));

        assertThatThrownBy(() -> elsewhere.keep(new ByteArrayInputStream(new byte[9]), read -> true))
                .isInstanceOf(EvidenceStore.DiskTrouble.class);
        assertThatThrownBy(
                        () -> elsewhere.keep(new ByteArrayInputStream(new byte[Upload.PART_BYTES + 1]), read -> true))
                .isInstanceOf(EvidenceStore.DiskTrouble.class);
        assertThat(unfinished()).isZero();
    }

    private static void put(String object) {
        server.client().putObject(put -> put.bucket(S3Server.BUCKET).key(object), RequestBody.fromString("x"));
    }

    private static void begin(String object) {
        server.client()
                .createMultipartUpload(create -> create.bucket(S3Server.BUCKET).key(object));
    }
}
