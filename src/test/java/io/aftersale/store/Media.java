// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import io.aftersale.evidence.container.made.Mp4;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

    /** A sound film of six seconds, with that many bytes of free room between its index and its frames. */
    static byte[] mp4(int freeBytes) {
        return new Mp4()
                .moovFirst()
                .between(Mp4.box("free", new byte[freeBytes]))
                .bytes();
    }

    /** The same film as a recorder writes it, index in front, broken off within its last third. */
    static byte[] cutMp4() {
        byte[] whole = mp4(1000);
        return Arrays.copyOf(whole, whole.length - 150);
    }
}
