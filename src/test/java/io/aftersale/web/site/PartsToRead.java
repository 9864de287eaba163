// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.platform.MultipartReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

/** A posted form as a list of parts, in the order in which they arrive. */
final class PartsToRead implements MultipartReader {

    private final List<Step> steps = new ArrayList<>();

    /** A form that begins as ours does. */
    static PartsToRead form() {
        return new PartsToRead().with("order", "1001").with("formKey", SiteInMemory.KEY);
    }

    /** A wholly filled report about line 7. */
    static PartsToRead filled() {
        return form().with("lines", "7")
                .with("lines[7].quantity", "1")
                .with("lines[7].kind", "DAMAGED")
                .with("lines[7].cause", "TRANSPORT")
                .with("lines[7].description", "Arm <broken>")
                .with("confirmed", "true");
    }

    PartsToRead with(String name, String value) {
        steps.add(parts -> parts.field(name, value));
        return this;
    }

    PartsToRead file(String name, String fileName) {
        steps.add(parts -> parts.file(name, fileName, null, new ByteArrayInputStream(new byte[] {1})));
        return this;
    }

    PartsToRead brokenOff() {
        steps.add(parts -> {
            throw new IOException("gone");
        });
        return this;
    }

    @Override
    public void read(HttpServletRequest request, Parts parts) throws IOException {
        for (Step step : steps) {
            step.into(parts);
        }
    }

    /** One part on its way. */
    private interface Step {
        void into(Parts parts) throws IOException;
    }
}
