// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Remembers why Tomcat could not start an application, and says it in one line instead of pages of stack traces. */
final class StartupCause extends Handler {

    private static final Logger CATALINA = Logger.getLogger("org.apache.catalina");
    private static final StartupCause HEARD = new StartupCause();

    private volatile @Nullable Throwable first;

    static void listen() {
        CATALINA.setUseParentHandlers(false);
        CATALINA.addHandler(HEARD);
    }

    /** From here on Tomcat's own words are printed again: what fails now fails in a page. */
    static void stopListening() {
        CATALINA.removeHandler(HEARD);
        CATALINA.setUseParentHandlers(true);
    }

    static String of(String application) {
        return "the " + application + " application did not come up: "
                + Optional.ofNullable(HEARD.first).map(StartupCause::root).orElse("see the lines above");
    }

    @Override
    public void publish(LogRecord logged) {
        if (first == null && logged.getThrown() != null) {
            first = logged.getThrown();
        }
    }

    private static String root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
