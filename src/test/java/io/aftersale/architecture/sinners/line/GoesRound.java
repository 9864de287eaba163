// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.line;

import io.aftersale.architecture.sinners.delivery.ComesRound;

/** One half of a circle. */
public record GoesRound(ComesRound other) {}
