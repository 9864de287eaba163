// SPDX-License-Identifier: Apache-2.0
/**
 * What does a photo's EXIF block say of when, where and with what it was taken? Nothing of it is proved.
 * Enter at {@link io.aftersale.evidence.exif.ExifBlock}. Knows the metadata library, which is given the block only.
 * Never sees a whole file; hostile blocks end as a value.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.exif;
