// SPDX-License-Identifier: Apache-2.0
/**
 * What is shown of a photo? A small picture made anew, never the file itself; a few at a time, within a bounded memory.
 * Enter at {@link io.aftersale.evidence.preview.Previews}. Knows the decoders of the JDK and of WebP.
 * Decodes nothing that was not measured by the walkers first. Never knows who asks.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.preview;
