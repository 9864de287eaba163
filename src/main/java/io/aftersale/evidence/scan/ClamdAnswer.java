// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.scan;

import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads clamd's one line; whatever it does not know is no answer, and never "clean". */
final class ClamdAnswer {

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private ClamdAnswer() {}

    static ScanResult read(String line) throws IOException {
        if (line.equals("stream: OK")) {
            return ScanResult.of(ScanOutcome.CLEAN);
        }
        if (line.startsWith("INSTREAM size limit exceeded")) {
            return ScanResult.of(ScanOutcome.TOO_LARGE);
        }
        Matcher found = FOUND.matcher(line);
        if (found.matches()) {
            return outcome(found.group(1).replaceAll("[^ -~]", "?"));
        }
        throw new IOException("clamd says \"" + line.replaceAll("[^ -~]", "?") + "\"");
    }

    /** With AlertExceedsMax clamd reports files beyond its engine's limits as a finding. */
    private static ScanResult outcome(String name) {
        return name.startsWith("Heuristics.Limits.Exceeded")
                ? ScanResult.of(ScanOutcome.TOO_LARGE)
                : new ScanResult(ScanOutcome.INFECTED, name);
    }
}
