// SPDX-License-Identifier: Apache-2.0
/**
 * What are these bytes, and may they stay? Judges uploaded media by content and keeps it.
 * Enter at {@link io.aftersale.evidence.EvidenceIntake}. Knows bytes, limits and codes.
 * Never touches claims, orders, pages or the platform.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence;
