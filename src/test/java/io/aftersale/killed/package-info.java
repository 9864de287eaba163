// SPDX-License-Identifier: Apache-2.0
/**
 * Servers in JVMs of their own, killed in the middle of an upload, over and over; run by {@code mvn -Pkills}, which
 * {@code .ci/run} does. Benchmarks measure the same servers.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.killed;
