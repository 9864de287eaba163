// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import io.aftersale.evidence.EvidenceStore.Check;
import io.aftersale.evidence.EvidenceStore.Stored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Sends one file: small ones at once, larger ones in parts of 8 MiB, read from the disk as they go, so that memory does not grow
 * with the file. The object is there when the last request is answered, whole; what fails before is taken back.
 */
final class Upload {

    static final int PART_BYTES = 8 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);
    private static final String TYPE = "application/octet-stream";

    private final Place place;
    private final Path file;
    private final Stored stored;
    private final Check check;
    private final String object;
    private final Map<String, String> notes;

    /** @param check asked as the file is read; where it says no, sending ends by an {@link io.aftersale.evidence.EvidenceStore.Unwanted} within what is thrown */
    Upload(Place place, Path file, Stored stored, Check check) {
        this.place = place;
        this.file = file;
        this.stored = stored;
        this.check = check;
        this.object = place.object(stored.key());
        this.notes = Map.of("sha256", stored.sha256());
    }

    void run() {
        if (stored.sizeBytes() <= PART_BYTES) {
            place.s3()
                    .putObject(
                            put -> put.bucket(place.bucket())
                                    .key(object)
                                    .contentType(TYPE)
                                    .metadata(notes),
                            bytes(0, stored.sizeBytes()));
        } else {
            inParts();
        }
    }

    private void inParts() {
        String upload = place.s3()
                .createMultipartUpload(create -> create.bucket(place.bucket())
                        .key(object)
                        .contentType(TYPE)
                        .metadata(notes))
                .uploadId();
        boolean done = false;
        try {
            List<CompletedPart> parts = sendAll(upload);
            place.s3()
                    .completeMultipartUpload(complete -> complete.bucket(place.bucket())
                            .key(object)
                            .uploadId(upload)
                            .multipartUpload(all -> all.parts(parts)));
            done = true;
        } finally {
            if (!done) {
                takeBack(upload);
            }
        }
    }

    private List<CompletedPart> sendAll(String upload) {
        List<CompletedPart> parts = new ArrayList<>();
        for (long from = 0; from < stored.sizeBytes(); from += PART_BYTES) {
            parts.add(send(upload, parts.size() + 1, from, Math.min(PART_BYTES, stored.sizeBytes() - from)));
        }
        return parts;
    }

    private CompletedPart send(String upload, int number, long from, long length) {
        String tag = place.s3()
                .uploadPart(
                        part -> part.bucket(place.bucket())
                                .key(object)
                                .uploadId(upload)
                                .partNumber(number),
                        bytes(from, length))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    private RequestBody bytes(long from, long length) {
        return RequestBody.fromContentProvider(
                () -> {
                    try {
                        return PartOfFile.open(file, from, length, check);
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                },
                length,
                TYPE);
    }

    /** Where this fails too, the upload is removed later by its age. */
    private void takeBack(String upload) {
        try {
            place.s3()
                    .abortMultipartUpload(
                            abort -> abort.bucket(place.bucket()).key(object).uploadId(upload));
        } catch (SdkException later) {
            LOG.warn("An upload that failed could not be taken back yet: {}", later.getMessage());
        }
    }
}
