// SPDX-License-Identifier: Apache-2.0
/**
 * Which node does a recurring work now? One at a time, however many nodes there are.
 * Enter at {@link io.aftersale.job.Leases}. Knows no other room.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.job;
