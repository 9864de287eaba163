// SPDX-License-Identifier: Apache-2.0
/**
 * Is there malware in these bytes? Asked of ClamAV's daemon over a socket, where the store has one.
 * Enter at {@link io.aftersale.evidence.scan.EvidenceScanner}. Knows sockets and the JDK only.
 * Never decides what becomes of the file.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.scan;
