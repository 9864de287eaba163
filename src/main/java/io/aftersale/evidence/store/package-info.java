// SPDX-License-Identifier: Apache-2.0
/**
 * Where do kept bytes lie? In a folder outside every web root or in a bucket, under random names.
 * Enter at {@link io.aftersale.evidence.EvidenceStore}. Knows files and digests.
 * Never looks at what the bytes are or whose they are.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.store;
