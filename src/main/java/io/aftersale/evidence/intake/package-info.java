// SPDX-License-Identifier: Apache-2.0
/**
 * How does an offered stream become kept evidence? Looks, judges, counts, reads its structure and keeps, in that order.
 * Enter at {@link io.aftersale.evidence.intake.DefaultEvidenceIntake}. Knows sniffer, judge and store by their interfaces.
 * Never touches claims, requests or the disk itself.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.intake;
