// SPDX-License-Identifier: Apache-2.0
/**
 * How is evidence kept in an S3-compatible store? Judged on this node's disk, then sent in parts, visible when all are there.
 * Enter at {@link io.aftersale.evidence.store.s3.S3EvidenceStore}. Knows Amazon's SDK, which nobody else does.
 * Loaded only where {@code aftersale.evidence.store} is {@code s3}.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.store.s3;
