// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

/** What a shopper says a file is: a photo of the problem (R22) or the unboxing video (R8). */
public enum EvidenceKind {
    PHOTO,
    VIDEO
}
