// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A file as the browser offers it. Name and declared type may choose the code of a refusal, never the verdict.
 *
 * @param kind what it is offered as
 * @param fileName the browser's name, untrusted, any length; null where none was sent
 * @param declaredType the browser's media type, untrusted; null where none was sent
 * @param limitBytes most bytes that are kept, inclusive
 */
public record MediaOffer(
        EvidenceKind kind,
        @Nullable String fileName,
        @Nullable String declaredType,
        long limitBytes) {}
