// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import io.aftersale.evidence.store.RandomKey;
import io.aftersale.platform.EvidenceSettings;
import io.aftersale.platform.SettingsProperty;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Proves at start that evidence can be kept in the bucket: a marker is written, read, listed and erased. */
final class BucketCheck {

    private final Place place;
    private final EvidenceSettings.Bucket bucket;
    private final String marker;

    BucketCheck(Place place, EvidenceSettings.Bucket bucket) {
        this.place = place;
        this.bucket = bucket;
        this.marker = place.prefix() + "." + RandomKey.next() + ".probe";
    }

    /** @throws IllegalStateException one sentence that names the property and what is wrong */
    void run() {
        step(
                "written",
                () -> place.s3()
                        .putObject(put -> put.bucket(place.bucket()).key(marker), RequestBody.fromString(marker)));
        String back = step("read", this::read);
        step(
                "listed",
                () -> place.s3()
                        .listObjectsV2(list -> list.bucket(place.bucket())
                                .prefix(place.prefix())
                                .maxKeys(1)));
        step(
                "listed while they are under way",
                () -> place.s3()
                        .listMultipartUploads(list -> list.bucket(place.bucket())
                                .prefix(place.prefix())
                                .maxUploads(1)));
        step(
                "erased",
                () -> place.s3()
                        .deleteObject(delete -> delete.bucket(place.bucket()).key(marker)));
        if (!back.equals(marker)) {
            throw said(SettingsProperty.S3_BUCKET, "what is written into " + bucket + " does not come back", null);
        }
    }

    private String read() {
        return place.s3()
                .getObjectAsBytes(get -> get.bucket(place.bucket()).key(marker))
                .asUtf8String();
    }

    private <T> T step(String done, Supplier<T> question) {
        try {
            return question.get();
        } catch (S3Exception no) {
            throw refused(done, no);
        } catch (SdkClientException none) {
            throw unanswered(none);
        }
    }

    private IllegalStateException refused(String done, S3Exception no) {
        return switch (no.statusCode()) {
            case 404 -> said(SettingsProperty.S3_BUCKET, "there is no " + bucket, no);
            case 301, 400 -> said(SettingsProperty.S3_REGION, bucket + " answers: " + words(no), no);
            case 401, 403 ->
                said(
                        SettingsProperty.S3_ACCESS_KEY,
                        "files cannot be " + done + " in " + bucket + ": " + words(no),
                        no);
            default ->
                said(SettingsProperty.S3_ENDPOINT, "files cannot be " + done + " in " + bucket + ": " + words(no), no);
        };
    }

    private IllegalStateException unanswered(SdkClientException none) {
        String why = String.valueOf(none.getMessage());
        return why.toLowerCase(Locale.ROOT).contains("credentials")
                ? said(
                        SettingsProperty.S3_ACCESS_KEY,
                        "there are no credentials for " + bucket + ", neither here nor where the SDK looks",
                        none)
                : said(SettingsProperty.S3_ENDPOINT, bucket + " does not answer: " + why, none);
    }

    private static String words(S3Exception no) {
        return no.awsErrorDetails() == null
                ? "status " + no.statusCode()
                : no.awsErrorDetails().errorCode() + " (" + no.awsErrorDetails().errorMessage() + ")";
    }

    private static IllegalStateException said(SettingsProperty property, String what, @Nullable SdkException why) {
        return new IllegalStateException(property.key() + ": " + what, why);
    }
}
