// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.evidence.store;

import software.amazon.awssdk.services.s3.S3Client;

/** A folder's store that knows the other kind. */
public record AsksAmazon(S3Client client) {}
