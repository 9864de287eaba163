// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The policy versions that one judgement asks for again and again; each of them is asked of the book once. */
final class VersionsReadOnce implements PolicyBook {

    private final Map<Instant, PolicyVersion> byInstant = new HashMap<>();
    private final Map<Integer, PolicyVersion> byNumber = new HashMap<>();
    private final PolicyBook book;

    VersionsReadOnce(PolicyBook book) {
        this.book = book;
    }

    @Override
    public PolicyVersion inForceAt(Instant instant) {
        return byInstant.computeIfAbsent(instant, book::inForceAt);
    }

    @Override
    public PolicyVersion version(int number) {
        return byNumber.computeIfAbsent(number, book::version);
    }
}
