// SPDX-License-Identifier: Apache-2.0
/**
 * What are these bytes, by Tika's magic numbers and a few of our own? Bytes only: no name, no declared type (R70).
 * Enter at {@link io.aftersale.evidence.sniff.BytesSniffer}. The only room that knows Tika.
 * Never decides whether a file may stay, never reads past the head.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.sniff;
