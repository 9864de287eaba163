// SPDX-License-Identifier: Apache-2.0
/**
 * Where is written who has a job? In the table AFTERSALE_JOB, taken by a counted update.
 * Enter at {@link io.aftersale.job.Leases}. Knows the database. Never does the work itself.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.job.store;
