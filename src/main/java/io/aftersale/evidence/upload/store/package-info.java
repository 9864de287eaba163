// SPDX-License-Identifier: Apache-2.0
/**
 * Where do unfinished uploads live? Their bytes in part files, everything else in the table AFTERSALE_UPLOAD.
 * Enter at {@link io.aftersale.evidence.upload.Uploads}. Knows files, leases and the database.
 * Never says whether a file may stay, and never keeps one itself.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.upload.store;
