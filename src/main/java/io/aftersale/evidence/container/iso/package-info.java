// SPDX-License-Identifier: Apache-2.0
/**
 * ISO base media files (ISO/IEC 14496-12), QuickTime and HEIF: is the film whole, how long, how large, from where?
 * Enter at {@link io.aftersale.evidence.container.iso.IsoWalker}.
 * Goes down only to boxes it knows by name, so that no nesting in a file makes it go deeper.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.container.iso;
