// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small files of the kinds that shoppers send. */
final class Media {

    private Media() {}

    /** A real JPEG of 640 by 480 pixels; different seeds give different bytes. */
    static byte[] jpeg(int seed) {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(220, 210, 190));
        brush.fillRect(0, 0, 640, 480);
        brush.setColor(new Color(60 + seed % 150, 40, 90));
        brush.fillOval(120 + seed % 50, 60, 260, 340);
        brush.setColor(Color.RED);
        brush.drawLine(100, 100 + seed % 200, 500, 300);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The beginning of an MP4 file, then that many bytes of media data. */
    static byte[] mp4(int mediaBytes) {
        byte[] brands = "isommp42".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 4 + brands.length + 8 + mediaBytes);
        file.putInt(16 + brands.length)
                .put("ftyp".getBytes(StandardCharsets.US_ASCII))
                .put("isom".getBytes(StandardCharsets.US_ASCII))
                .putInt(512)
                .put(brands);
        file.putInt(8 + mediaBytes).put("mdat".getBytes(StandardCharsets.US_ASCII));
        return file.array();
    }
}
