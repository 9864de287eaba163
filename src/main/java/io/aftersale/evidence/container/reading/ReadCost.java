// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/**
 * What a reading took.
 *
 * @param steps boxes, elements, chunks and markers looked at
 * @param reads times the file was asked for bytes
 * @param bytes bytes it gave
 */
public record ReadCost(long steps, long reads, long bytes) {}
