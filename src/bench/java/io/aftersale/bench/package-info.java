// SPDX-License-Identifier: Apache-2.0
/**
 * How fast, how much memory? Measured as ratios within one run, never asserted in timed tests.
 * Enter at {@link io.aftersale.bench.Benchmarks} ({@code mvn -Pbench}); the table goes to the console and to {@code target/bench.json}.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.bench;
