// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.MultipartReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The one file of an upload as text; of a file that is too large or no UTF-8 the fault. */
final class SheetUpload implements MultipartReader.Parts {

    static final int MOST_BYTES = 512 * 1024;

    private String text = "";
    private String fault = "noFile";

    @Override
    public void field(String name, String value) {}

    @Override
    public void file(String name, String fileName, @Nullable String declaredType, InputStream bytes)
            throws IOException {
        byte[] read = bytes.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            fault = "tooLarge";
            return;
        }
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
            fault = "";
        } catch (CharacterCodingException otherEncoding) {
            fault = "notUtf8";
        }
    }

    String text() {
        return text;
    }

    /** Empty where there is none. */
    String fault() {
        return fault;
    }
}
