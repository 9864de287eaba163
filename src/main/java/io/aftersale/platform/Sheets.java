// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Rows of comma-separated text as RFC 4180 has them. */
public interface Sheets {

    /**
     * All rows; a byte-order mark before the first and empty lines are passed over.
     *
     * @throws IOException when it is no such text, e.g. a quote is never closed
     */
    List<List<String>> read(Reader text) throws IOException;

    void write(Iterable<List<String>> rows, Appendable to) throws IOException;
}
