// SPDX-License-Identifier: Apache-2.0
package io.aftersale.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The accessibility checker as its makers publish it, run in the page itself: no other tab, and only faults come back. */
final class Axe {

    static final String SCRIPT = published();

    /** One line for each rule that is broken, within that selector or on the whole page; all rules that axe runs unasked. */
    static final String FAULTS = """
            const [within, done] = arguments;
            axe.run(within.length ? { include: [within] } : document, { resultTypes: ['violations'] }).then(
                found => done(found.violations.map(each =>
                    `${each.id}: ${each.help} at ${each.nodes.map(node => node.target.join(' ')).join(', ')}`)),
                broken => done(['axe could not look: ' + broken]));
            """;

    private Axe() {}

    private static String published() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
