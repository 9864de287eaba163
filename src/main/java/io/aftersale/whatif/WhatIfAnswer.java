// SPDX-License-Identifier: Apache-2.0
package io.aftersale.whatif;

import io.aftersale.claim.advice.Advice;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.deadline.DeadlineDecision;
import io.aftersale.deadline.Receipt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the policy says, with every reason.
 *
 * @param receipt what windows are counted from (A21); null while nothing has been delivered
 * @param deadline null while nothing has been delivered
 * @param urgentUntil exclusive end of the wish to be told of significant damage; null while nothing has been delivered
 * @param advice null where nothing was reported
 */
public record WhatIfAnswer(
        int policyVersion,
        CoverageDecision coverage,
        @Nullable Receipt receipt,
        @Nullable DeadlineDecision deadline,
        @Nullable Instant urgentUntil,
        @Nullable Advice advice) {}
