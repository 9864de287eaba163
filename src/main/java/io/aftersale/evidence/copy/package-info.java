// SPDX-License-Identifier: Apache-2.0
/**
 * What of a kept file may go to others? A plan of pieces: what is kept, what is blanked, what is written anew.
 * Enter at {@link io.aftersale.evidence.copy.CleanCopies}. Knows the formats through the walkers' eyes; decodes nothing.
 * Pure: the original is read and never changed, no second file is made. Never knows who asks.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.copy;
