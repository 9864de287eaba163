// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.EmptyInterceptor;

/** Counts the statements that Hibernate prepares because the module asked, lazy loading of the platform's rows included; asleep without -Ddemo.count=true. */
public final class StatementCounter extends EmptyInterceptor {

    private static final long serialVersionUID = 1L;
    private static final boolean COUNTING = Boolean.getBoolean("demo.count");
    private static final AtomicInteger OURS = new AtomicInteger();

    /** How many since the last call of this method. */
    public static int take() {
        return OURS.getAndSet(0);
    }

    @Override
    public String onPrepareStatement(String sql) {
        if (!COUNTING || Thread.currentThread().getName().startsWith("aftersale-job-")) {
            return sql;
        }
        boolean ours = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .anyMatch(name -> name.startsWith("io.aftersale.") && !name.startsWith("io.aftersale.demo.")));
        if (ours) {
            OURS.incrementAndGet();
        }
        return sql;
    }
}
