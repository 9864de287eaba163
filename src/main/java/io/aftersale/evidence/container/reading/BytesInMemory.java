// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.reading;

/** A small file, or a test's. */
final class BytesInMemory implements MediaBytes {

    private final byte[] all;

    BytesInMemory(byte[] all) {
        this.all = all;
    }

    @Override
    public long size() {
        return all.length;
    }

    @Override
    public int read(long from, byte[] into, int length) {
        int count = (int) Math.min(length, all.length - from);
        System.arraycopy(all, (int) from, into, 0, count);
        return count;
    }
}
