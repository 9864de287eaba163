// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a JPEG of what was decoded: scaled, turned upright, on white, without any metadata. */
final class Picture {

    private static final float QUALITY = 0.85f;

    private Picture() {}

    static byte[] of(BufferedImage decoded, int orientation, int longestSide) throws IOException {
        return written(upright(decoded, new Turn(orientation), longestSide));
    }

    private static BufferedImage upright(BufferedImage decoded, Turn turn, int longestSide) {
        double scale = Math.min(1, longestSide / (double) Math.max(decoded.getWidth(), decoded.getHeight()));
        int width = (int) Math.max(1, Math.round(decoded.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(decoded.getHeight() * scale));
        AffineTransform place = turn.of(width, height);
        place.scale(width / (double) decoded.getWidth(), height / (double) decoded.getHeight());
        BufferedImage picture = turn.isOnItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_3BYTE_BGR)
                : new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(decoded, place, null);
        brush.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
