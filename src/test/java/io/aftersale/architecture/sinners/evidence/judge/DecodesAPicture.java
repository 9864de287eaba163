// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.evidence.judge;

/** Sins: pixels outside the preview room. */
public record DecodesAPicture(java.awt.image.BufferedImage pixels) {}
