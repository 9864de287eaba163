// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.delivery;

import io.aftersale.architecture.sinners.line.GoesRound;

/** The other half. */
public record ComesRound(GoesRound other) {}
