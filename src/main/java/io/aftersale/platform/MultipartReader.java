// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.io.IOException;
import java.io.InputStream;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Walks a multipart request part by part, streaming; also where a store has parsed it already. */
public interface MultipartReader {

    /**
     * Hands each part to {@code parts} in the order of arrival.
     *
     * @throws IOException when the request breaks off
     */
    void read(HttpServletRequest request, Parts parts) throws IOException;

    /** Receives the parts. */
    interface Parts {

        /** A plain field, at most 16 Ki characters; longer ones are cut. */
        void field(String name, String value);

        /** A chosen file (inputs left empty are not reported); the stream is read to its end or skipped. */
        void file(String name, String fileName, @Nullable String declaredType, InputStream bytes) throws IOException;
    }
}
