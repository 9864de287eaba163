// SPDX-License-Identifier: Apache-2.0
/**
 * What does a request of the tus 1.0 protocol ask for, and may it be done as the upload stands? Headers in, values out.
 * Enter at {@link io.aftersale.evidence.tus.CreationRequest} and {@link io.aftersale.evidence.tus.AppendRequest}.
 * Knows no servlet, disk, database or clock.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.tus;
