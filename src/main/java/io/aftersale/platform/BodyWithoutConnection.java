// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body; no database connection is held while more of it is waited for. */
public final class BodyWithoutConnection extends FilterInputStream {

    private final HeldConnection connection;

    public BodyWithoutConnection(InputStream body, HeldConnection connection) {
        super(body);
        this.connection = connection;
    }

    @Override
    public int read() throws IOException {
        connection.release();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        connection.release();
        return super.read(buffer, from, length);
    }
}
