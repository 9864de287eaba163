// SPDX-License-Identifier: Apache-2.0
/**
 * What was read, how much of it may be read, and how it is told. Shared by all walkers.
 * Enter at {@link io.aftersale.evidence.container.reading.MediaBytes} and
 * {@link io.aftersale.evidence.container.reading.ContainerReading}.
 * Knows bytes and budgets; never any format.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.container.reading;
