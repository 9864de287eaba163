// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** What is wrong and where: the byte, 0-based, at which it was noticed. */
public record Fault(Flaw flaw, long at) {}
