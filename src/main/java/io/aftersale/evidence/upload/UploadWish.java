// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload;

import org.jspecify.annotations.Nullable;

/**
 * What a client announces before the first byte; nothing of it is trusted.
 *
 * @param fileName any length; null where none was told
 * @param declaredType the browser's media type; null where none was told
 * @param length in bytes
 * @param fingerprint the client's own mark by which it knows the file again; may be empty
 * @param metadata the protocol's own header, to be given back as it came
 */
public record UploadWish(
        DraftPlace place,
        @Nullable String fileName,
        @Nullable String declaredType,
        long length,
        String fingerprint,
        String metadata) {}
