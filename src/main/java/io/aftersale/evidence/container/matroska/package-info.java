// SPDX-License-Identifier: Apache-2.0
/**
 * Matroska and WebM files (RFC 9559), also those recorded live, of unknown length: is the film whole, how long?
 * Enter at {@link io.aftersale.evidence.container.matroska.MatroskaWalker}.
 * Walks elements flat, with neither stack nor recursion.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.container.matroska;
