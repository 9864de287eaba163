// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.coverage;

/** A decision that does not say under which policy; its room has no sign either. */
public record HastyDecision(boolean covered) {}
