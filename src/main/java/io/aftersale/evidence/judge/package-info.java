// SPDX-License-Identifier: Apache-2.0
/**
 * May this file stay, and if not, which code says why? One rule a class, every one is heard (rules 3.2).
 * Enter at {@link io.aftersale.evidence.judge.MediaJudge}. Knows what was seen, claimed, counted and, by
 * {@link io.aftersale.evidence.judge.StructureJudge}, read of the whole.
 * Pure: never touches streams, disks, detectors or frameworks.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.judge;
