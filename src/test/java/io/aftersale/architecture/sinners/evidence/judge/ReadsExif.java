// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.evidence.judge;

/** Sins: the metadata library outside its room. */
public record ReadsExif(com.drew.metadata.Metadata told) {}
