// SPDX-License-Identifier: Apache-2.0
/** Servers killed in the middle of an upload, over and over; run by {@code mvn -Pkills}, which {@code .ci/run} does. */
@org.jspecify.annotations.NullMarked
package io.aftersale.killed;
