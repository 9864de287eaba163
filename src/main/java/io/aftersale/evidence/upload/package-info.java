// SPDX-License-Identifier: Apache-2.0
/**
 * How does a file of gigabytes arrive over a line that breaks? In pieces, each of them on the disk before it is answered.
 * Enter at {@link io.aftersale.evidence.upload.Uploads}. Knows the protocol's values and the verdict on whole files.
 * Never knows claims or requests: who takes a file in says so by {@link io.aftersale.evidence.upload.UploadTarget}.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.upload;
