// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/** An object's bytes; closing before the end hangs up instead of reading the rest of a large video. */
final class LeavesEarly extends FilterInputStream {

    private final ResponseInputStream<?> object;
    private boolean ended;

    LeavesEarly(ResponseInputStream<?> object) {
        super(object);
        this.object = object;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        ended |= read < 0;
        return read;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read = super.read(into, at, length);
        ended |= read < 0;
        return read;
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            object.abort();
        }
        super.close();
    }
}
