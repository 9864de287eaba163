// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import io.aftersale.platform.SpareThreads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Two buffers by turns: while one is read into and written, another thread works on the one before, in order. There are as many such
 * threads as processors; work that none of them has begun when it is needed is done by the reader. For one reader.
 */
public final class OneBehind {

    static final int BUFFER_BYTES = 256 * 1024;

    private static final Executor BESIDE = SpareThreads.named(
            "aftersale-hash", Runtime.getRuntime().availableProcessors(), new ThreadPoolExecutor.DiscardPolicy());

    private final Work work;
    private byte[] filling = new byte[BUFFER_BYTES];
    private byte[] other = new byte[BUFFER_BYTES];
    private @Nullable Turn behind;
    private int filled;
    private int brought;

    public OneBehind(Work work) {
        this.work = work;
    }

    /** Reads what comes next, at most a buffer; forgets the last read where it was not taken. Below one at the end. */
    public int read(InputStream bytes) throws IOException {
        brought = 0;
        brought = bytes.read(filling, filled, BUFFER_BYTES - filled);
        return brought;
    }

    /** What the last read brought, until the next one. */
    public ByteBuffer brought() {
        return ByteBuffer.wrap(filling, filled, Math.max(0, brought));
    }

    /** Has the last read worked on, now or later. */
    public void take() {
        filled += Math.max(0, brought);
        brought = 0;
        if (filled == BUFFER_BYTES) {
            turn();
        }
    }

    /**
     * Returns when all that was taken is worked on.
     *
     * @throws java.util.concurrent.CompletionException with the cause for which the work failed
     */
    public void await() {
        turn();
        join();
    }

    private void turn() {
        join();
        byte[] full = filling;
        int length = filled;
        filling = other;
        other = full;
        filled = 0;
        behind = new Turn(() -> work.take(full, length));
        BESIDE.execute(behind);
    }

    private void join() {
        if (behind != null) {
            behind.run();
            behind.over.join();
        }
    }

    /** What is done with the bytes. */
    @FunctionalInterface
    public interface Work {

        /** Takes the first bytes of a buffer that is nobody else's meanwhile. */
        void take(byte[] bytes, int length);
    }

    /** Runs once, in the thread that comes first. */
    private record Turn(Runnable work, AtomicBoolean begun, CompletableFuture<@Nullable Void> over)
            implements Runnable {

        Turn(Runnable work) {
            this(work, new AtomicBoolean(), new CompletableFuture<>());
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                try {
                    work.run();
                    over.complete(null);
                } catch (Throwable failed) { // whoever waits is told
                    over.completeExceptionally(failed);
                }
            }
        }
    }
}
