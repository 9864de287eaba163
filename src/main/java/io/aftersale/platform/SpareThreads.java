// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Daemon threads for work that could as well be done at once: so many at most, nothing waits in line for them, and idle ones end. */
public final class SpareThreads {

    private static final int IDLE_SECONDS = 10;

    private SpareThreads() {}

    /**
     * Takes work only while fewer than that many are at work.
     *
     * @param otherwise what becomes of work for which there is no thread
     */
    public static Executor named(String name, int most, RejectedExecutionHandler otherwise) {
        return new ThreadPoolExecutor(
                0,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                work -> thread(work, name),
                otherwise);
    }

    /** A daemon that knows nothing of the request in which it began. */
    public static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setContextClassLoader(SpareThreads.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}
