// SPDX-License-Identifier: Apache-2.0
/**
 * JPEG, PNG and WebP: how large, how many frames, where does it end, where is its metadata?
 * Enter at {@link io.aftersale.evidence.container.photo.JpegWalker}.
 * Reads headers only: no pixel is decoded and nothing is inflated.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.container.photo;
