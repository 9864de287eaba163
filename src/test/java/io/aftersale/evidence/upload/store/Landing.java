// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.intake.DefaultWholeFileIntake;
import io.aftersale.evidence.intake.EvidenceInspector;
import io.aftersale.evidence.sniff.BytesSniffer;
import io.aftersale.evidence.store.FolderEvidenceStore;
import io.aftersale.evidence.tus.AppendRequest;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.UploadWish;
import io.aftersale.evidence.upload.Uploads;
import io.aftersale.evidence.upload.Uploads.Appended;
import io.aftersale.evidence.upload.Uploads.Creation;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Uploads over a database in memory and a folder, for a draft that takes five videos of 10 MiB at most. */
final class Landing implements UploadTarget, AutoCloseable {

    static final long SHOPPER = 7;
    static final DraftPlace PLACE = new DraftPlace("AS-00000001", SHOPPER, EvidenceKind.VIDEO, null);

    final MovedClock clock = new MovedClock("2026-03-02T09:00:00Z");
    final List<KeptMedia> attached = new ArrayList<>();
    final List<Instant> beganAt = new ArrayList<>();
    final List<Runnable> later = Collections.synchronizedList(new ArrayList<>());
    final Path folder;
    final Stores stores;
    boolean full;
    long most = 10 << 20;
    Runnable onTakeOver = () -> {};
    Consumer<EvidenceStore.Check> whileTakenOver = check -> {};
    long mostOfDay = 100L << 30;
    boolean open = true;
    private int created;
    UploadLimits limits = UploadLimits.USUAL;
    Runnable onAttach = () -> {};

    Landing(Path folder) {
        this.folder = folder;
        this.stores = Stores.open(clock, new CatalogueInMemory(), new FolderEvidenceStore(folder));
    }

    /** As a node that has just started: nothing of what it knew is left. */
    DefaultUploads node() {
        return new DefaultUploads(
                rows(),
                new PartFolder(folder),
                new DefaultWholeFileIntake(new EvidenceInspector(new BytesSniffer())),
                storeThatMayBeOvertaken(),
                this,
                limits,
                later::add,
                clock);
    }

    private EvidenceStore storeThatMayBeOvertaken() {
        return new EvidenceStore() {
            @Override
            public Stored keep(InputStream bytes, Check check) throws IOException {
                return store().keep(bytes, check);
            }

            @Override
            public Stored takeOver(Path finished, String sha256, Check check) throws IOException {
                whileTakenOver.accept(check);
                Stored stored = store().takeOver(finished, sha256, check);
                onTakeOver.run();
                onTakeOver = () -> {};
                return stored;
            }

            @Override
            public InputStream open(String key, long from) throws IOException {
                return store().open(key, from);
            }

            @Override
            public void erase(String key) throws IOException {
                store().erase(key);
            }
        };
    }

    CleanUploads cleaner(DefaultUploads uploads) {
        return new CleanUploads(
                rows(), new PartFolder(folder), store(), uploads, UploadLimits.USUAL, Duration.ZERO, clock);
    }

    UploadRows rows() {
        return stores.bean("uploadRows", UploadRows.class);
    }

    FolderEvidenceStore store() {
        return stores.bean("files", FolderEvidenceStore.class);
    }

    String created(Uploads uploads, long length) {
        Creation creation = uploads.create(new UploadWish(
                PLACE, "unboxing.mp4", "video/mp4", length, "print " + ++created, "filename dW5ib3hpbmcubXA0"));
        return ((Creation.Made) creation).upload().id();
    }

    static Appended append(Uploads uploads, String id, long offset, byte[] bytes) {
        return append(uploads, id, offset, new ByteArrayInputStream(bytes));
    }

    static Appended append(Uploads uploads, String id, long offset, InputStream bytes) {
        try {
            return uploads.append(id, SHOPPER, new AppendRequest(offset, Optional.empty(), Optional.empty()), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Upload seen(Uploads uploads, String id) {
        return uploads.find(id, SHOPPER).orElseThrow();
    }

    /** Files below the folder that are more than its own marks. */
    List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("folder.mark"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] keptBytes() {
        try (InputStream bytes = store().open(attached.get(0).storeKey(), 0)) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Room room(DraftPlace place) {
        Day day = new Day(mostOfDay, Instant.parse("2026-03-01T23:00:00Z"), Instant.parse("2026-03-02T23:00:00Z"));
        return full ? new Room(0, 0, 0, day) : new Room(5, most, 2 * most, day);
    }

    @Override
    public boolean isOpen(DraftPlace place) {
        return open;
    }

    @Override
    public Set<String> stillOpen(Collection<String> claimNumbers) {
        return open ? Set.copyOf(claimNumbers) : Set.of();
    }

    @Override
    public boolean attach(DraftPlace place, KeptMedia media, Instant begun) {
        if (full) {
            try {
                store().erase(media.storeKey());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return false;
        }
        onAttach.run();
        beganAt.add(begun);
        return attached.add(media);
    }

    @Override
    public void close() {
        stores.close();
    }
}
