// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import io.aftersale.evidence.EvidenceInventory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What lies under the prefix; ages are measured by the date that the server puts into its answers. */
final class BucketInventory implements EvidenceInventory {

    private static final int MOST_OF_A_PAGE = 1000;

    private final Place place;
    private final int pageSize;

    BucketInventory(Place place) {
        this(place, MOST_OF_A_PAGE);
    }

    BucketInventory(Place place, int pageSize) {
        this.place = place;
        this.pageSize = pageSize;
    }

    @Override
    public void keptLongerThan(Duration age, Keys keys) throws IOException {
        @Nullable String next = null;
        do {
            ListObjectsV2Response page = page(next);
            Instant limit = now(page).minus(age);
            List<String> old = page.contents().stream()
                    .filter(object -> place.isOurs(object.key()))
                    .filter(object -> object.lastModified().isBefore(limit))
                    .map(S3Object::key)
                    .map(place::key)
                    .toList();
            if (!old.isEmpty()) {
                keys.take(old);
            }
            next = page.nextContinuationToken();
        } while (next != null);
    }

    /** Those that were aborted are not listed again, so the first page is asked for as long as it holds old ones. */
    @Override
    public void removeUnfinished(Duration age) throws IOException {
        List<MultipartUpload> old = oldUploads(age);
        while (!old.isEmpty()) {
            for (MultipartUpload upload : old) {
                Place.asking(() -> place.s3()
                        .abortMultipartUpload(abort ->
                                abort.bucket(place.bucket()).key(upload.key()).uploadId(upload.uploadId())));
            }
            old = oldUploads(age);
        }
    }

    private List<MultipartUpload> oldUploads(Duration age) throws IOException {
        ListMultipartUploadsResponse page = Place.asking(() -> place.s3()
                .listMultipartUploads(list -> list.bucket(place.bucket()).prefix(place.prefix())));
        Instant limit = now(page).minus(age);
        return page.uploads().stream()
                .filter(upload -> place.isOurs(upload.key()))
                .filter(upload -> upload.initiated().isBefore(limit))
                .toList();
    }

    private ListObjectsV2Response page(@Nullable String from) throws IOException {
        return Place.asking(() -> place.s3()
                .listObjectsV2(list -> list.bucket(place.bucket())
                        .prefix(place.prefix())
                        .maxKeys(pageSize)
                        .continuationToken(from)));
    }

    private static Instant now(SdkResponse answer) throws IOException {
        String date = answer.sdkHttpResponse().firstMatchingHeader("Date").orElse("");
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            throw new IOException("the S3 server does not say what time it is", unreadable);
        }
    }
}
