// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.evidence.container.made.Mp4;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** A sound film whose data box is 5 GiB, almost all of it a hole on the disk, with the index behind it. */
final class LargeFilm {

    private static final long HOLE = 5L << 30;
    private static final int SMALL_HEADER = 8;
    private static final int SIZE_AT = 8;

    private LargeFilm() {}

    static Path write(Path path) throws IOException {
        byte[] film = new Mp4()
                .with("mdat", box -> Mp4.largeBox("mdat", Arrays.copyOfRange(box, SMALL_HEADER, box.length)))
                .bytes();
        int box = new String(film, StandardCharsets.ISO_8859_1).indexOf("mdat") - Integer.BYTES;
        ByteBuffer sized = ByteBuffer.wrap(film);
        long size = sized.getLong(box + SIZE_AT);
        sized.putLong(box + SIZE_AT, size + HOLE);
        int end = box + (int) size;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(film, 0, end);
            file.seek(end + HOLE);
            file.write(film, end, film.length - end);
        }
        return path;
    }
}
