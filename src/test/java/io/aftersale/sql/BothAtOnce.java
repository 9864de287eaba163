// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two threads that begin at the same moment. */
public final class BothAtOnce implements AutoCloseable {

    private final ExecutorService both = Executors.newFixedThreadPool(2);

    /** What each of them answers, in this order. */
    public <T> List<T> of(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> work : List.of(one, other)) {
            running.add(both.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        return List.of(running.get(0).get(), running.get(1).get());
    }

    /** Done by another thread, before this goes on. */
    public void elsewhere(Callable<?> work) throws Exception {
        both.submit(work).get();
    }

    @Override
    public void close() {
        both.shutdownNow();
    }
}
