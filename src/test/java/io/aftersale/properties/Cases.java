// SPDX-License-Identifier: Apache-2.0
package io.aftersale.properties;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Many random cases on all cores; one that fails is told with the seed that brings it back by {@code -Dcases.seed}. */
final class Cases {

    private static final int MANY = 100_000;

    /** There are six places. */
    private static final int SHARE_OF_A_PLACE = 20_000;

    private static final String CHOSEN = System.getProperty("cases.seed", "");
    private static final long SEED = CHOSEN.isEmpty() ? System.nanoTime() : Long.parseLong(CHOSEN);

    /** So that no place repeats another's cases. */
    private static final AtomicInteger ROUND = new AtomicInteger();

    private Cases() {}

    /** The property must hold in a hundred thousand cases in each place. */
    static void hold(Consumer<Chance> property) {
        hold(0, MANY, property);
    }

    /** The property must hold in more than a hundred thousand cases, in all places together. */
    static void holdHere(Consumer<Chance> property) {
        int first = CHOSEN.isEmpty() ? ROUND.getAndIncrement() * SHARE_OF_A_PLACE : 0;
        hold(first, first + SHARE_OF_A_PLACE, property);
    }

    private static void hold(int from, int to, Consumer<Chance> property) {
        IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> failure(number, property))
                .filter(Objects::nonNull)
                .findAny()
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    /** Fails, telling both and the case, where they are not equal. */
    static void same(Object answered, Object expected, Object about) {
        if (!answered.equals(expected)) {
            throw new AssertionError("answered " + answered + "\nexpected " + expected + "\nfor " + about);
        }
    }

    /** Fails, telling the case, where it is not true. */
    static void is(boolean truth, Object about) {
        if (!truth) {
            throw new AssertionError("does not hold for " + about);
        }
    }

    private static AssertionError failure(int number, Consumer<Chance> property) {
        try {
            property.accept(new Chance(new SplittableRandom(SEED + number)));
            return null;
        } catch (AssertionError | RuntimeException failed) {
            return new AssertionError(
                    "case " + number + ", again by -Dcases.seed=" + (SEED + number) + ": " + failed, failed);
        }
    }
}
