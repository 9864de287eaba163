// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import io.aftersale.evidence.EvidenceInventory;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.store.Incoming;
import io.aftersale.evidence.store.RandomKey;
import io.aftersale.platform.EvidenceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Keeps evidence as objects {@code prefix + key} of one bucket. A file is judged on this node's disk, in the folder's
 * {@code .incoming}, before anything of it is sent; the object appears whole with the last request.
 */
public final class S3EvidenceStore implements EvidenceStore, EvidenceInventory, AutoCloseable {

    private static final int BEHIND_THE_END = 416;

    private final Place place;
    private final Incoming incoming;
    private final BucketInventory inventory;

    S3EvidenceStore(Place place, Incoming incoming) {
        this.place = place;
        this.incoming = incoming;
        this.inventory = new BucketInventory(place);
    }

    /**
     * Opens the bucket, checked.
     *
     * @throws IllegalStateException naming the property that keeps it from being used
     */
    public static S3EvidenceStore in(EvidenceSettings.Bucket bucket, Incoming incoming) {
        S3Client client = Clients.of(bucket);
        Place place = new Place(client, bucket.name(), bucket.prefix());
        new BucketCheck(place, bucket).run();
        return new S3EvidenceStore(place, incoming);
    }

    @Override
    public Stored keep(InputStream bytes, Check check) throws IOException {
        return incoming.keep(
                bytes,
                check,
                (part, stored) -> Place.asking(() -> {
                    new Upload(place, part, stored, bytesSoFar -> true).run();
                    return stored;
                }));
    }

    /** Sent from where it lies, under the key that is its name; sent again it takes its own place. */
    @Override
    public Stored takeOver(Path finished, String sha256, Check check) throws IOException {
        String key = finished.getFileName().toString().split("\\.", 2)[0];
        if (!RandomKey.isOne(key)) {
            return EvidenceStore.super.takeOver(finished, sha256, check);
        }
        Stored stored = new Stored(key, size(finished), sha256);
        try {
            return Place.asking(() -> {
                new Upload(place, finished, stored, check).run();
                return stored;
            });
        } catch (DiskTrouble failed) {
            throw isUnwanted(failed) ? new Unwanted() : failed;
        }
    }

    private static long size(Path finished) throws DiskTrouble {
        try {
            return Files.size(finished);
        } catch (IOException failed) {
            throw new DiskTrouble(failed);
        }
    }

    /** What is thrown while a request's body is read comes back wrapped by the SDK. */
    private static boolean isUnwanted(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unwanted) {
                return true;
            }
        }
        return false;
    }

    @Override
    public InputStream open(String key, long from) throws IOException {
        if (from < 0) {
            throw new IllegalArgumentException("a file has no byte " + from);
        }
        if (!RandomKey.isOne(key)) {
            throw new NoSuchFileException("no such evidence");
        }
        GetObjectRequest.Builder asked =
                GetObjectRequest.builder().bucket(place.bucket()).key(place.object(key));
        try {
            return new LeavesEarly(
                    place.s3().getObject((from == 0 ? asked : asked.range("bytes=" + from + "-")).build()));
        } catch (NoSuchKeyException none) {
            throw new NoSuchFileException("no such evidence");
        } catch (S3Exception failed) {
            if (failed.statusCode() == BEHIND_THE_END) {
                return InputStream.nullInputStream();
            }
            throw new IOException("evidence could not be read", failed);
        } catch (SdkException failed) {
            throw new IOException("evidence could not be read", failed);
        }
    }

    @Override
    public void erase(String key) throws IOException {
        if (RandomKey.isOne(key)) {
            Place.asking(() -> place.s3()
                    .deleteObject(delete -> delete.bucket(place.bucket()).key(place.object(key))));
        }
    }

    @Override
    public void keptLongerThan(Duration age, Keys keys) throws IOException {
        inventory.keptLongerThan(age, keys);
    }

    @Override
    public void removeUnfinished(Duration age) throws IOException {
        incoming.removeUnfinished(age);
        inventory.removeUnfinished(age);
    }

    @Override
    public void close() {
        place.s3().close();
    }
}
