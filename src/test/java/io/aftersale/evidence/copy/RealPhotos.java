// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.copy;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.first;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u8;

import io.aftersale.evidence.container.made.Photos;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos that decode, with all that cameras, phones and programs write into them. */
public final class RealPhotos {

    /** Stands in every place that tells something; none of it may be left in a copy. */
    public static final String SECRET = "SECRET";

    private RealPhotos() {}

    /** A picture whose four corners differ. */
    public static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 4, height / 4);
        brush.dispose();
        return picture;
    }

    /** Written by the JDK, without any metadata. */
    public static byte[] plain(String format, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(width, height), format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A TIFF structure with make, orientation, owner, serial number, time and place. */
    public static byte[] tiff(int orientation) {
        byte[] make = text(SECRET + "MAKE\0");
        byte[] owner = text(SECRET + "OWNER\0");
        byte[] time = text("2026:11:20 11:12:13\0");
        byte[] offset = text("+01:00\0");
        byte[] place = cat(u32(45), u32(1), u32(4), u32(1), u32(0), u32(1));
        int values = 8 + 2 + 4 * 12 + 4;
        int exif = values + make.length;
        int exifValues = exif + 2 + 3 * 12 + 4;
        int gps = exifValues + time.length + offset.length + owner.length;
        int gpsValues = gps + 2 + 4 * 12 + 4;
        return cat(
                text("MM\0*"),
                u32(8),
                u16(4),
                entry(0x010F, 2, make.length, u32(values)),
                entry(0x0112, 3, 1, cat(u16(orientation), u16(0))),
                entry(0x8769, 4, 1, u32(exif)),
                entry(0x8825, 4, 1, u32(gps)),
                u32(0),
                make,
                exif(exifValues, time, offset, owner),
                place(gpsValues),
                place);
    }

    private static byte[] exif(int values, byte[] time, byte[] offset, byte[] owner) {
        return cat(
                u16(3),
                entry(0x9003, 2, time.length, u32(values)),
                entry(0x9011, 2, offset.length, u32(values + time.length)),
                entry(0xA430, 2, owner.length, u32(values + time.length + offset.length)),
                u32(0),
                time,
                offset,
                owner);
    }

    private static byte[] place(int values) {
        return cat(
                u16(4),
                entry(0x0001, 2, 2, text("N\0\0\0")),
                entry(0x0002, 5, 3, u32(values)),
                entry(0x0003, 2, 2, text("E\0\0\0")),
                entry(0x0004, 5, 3, u32(values)),
                u32(0));
    }

    private static byte[] entry(int tag, int type, int count, byte[] value) {
        return cat(u16(tag), u16(type), u32(count), value);
    }

    /** A JPEG that tells all, with a thumbnail, a comment and something behind its end. */
    public static byte[] jpeg(int width, int height, int orientation) {
        byte[] plain = plain("jpg", width, height);
        byte[] rest = Arrays.copyOfRange(plain, 20, plain.length);
        return cat(
                u16(0xFFD8),
                Photos.segment(0xE0, text("JFIF\0"), u16(0x0102), u8(0), u16(1), u16(1), u8(1), u8(2), text(SECRET)),
                Photos.segment(0xE1, text("Exif\0\0"), tiff(orientation)),
                Photos.segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>")),
                Photos.segment(0xED, text("Photoshop 3.0\0" + SECRET)),
                Photos.segment(0xFE, text("a comment " + SECRET)),
                rest,
                text("behind " + SECRET));
    }

    /** A PNG that tells all. */
    public static byte[] png(int width, int height, int orientation) {
        byte[] plain = plain("png", width, height);
        byte[] rest = Arrays.copyOfRange(plain, 33, plain.length);
        return cat(
                first(33, plain),
                chunk("eXIf", tiff(orientation)),
                chunk("tEXt", text("Author\0" + SECRET)),
                chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0<x>" + SECRET)),
                chunk("tIME", u16(2026), u8(1), u8(1), u8(0), u8(0), u8(0)),
                chunk("caBX", text(SECRET)),
                chunk("iCCP", text("x\0\0" + SECRET)),
                rest,
                text("behind " + SECRET));
    }

    /** The same WebP in its extended form, telling all. */
    public static byte[] webp(byte[] plain, int width, int height, int orientation) {
        byte[] picture = Arrays.copyOfRange(plain, 12, plain.length);
        return Photos.webpOf(
                Photos.extended(width, height),
                Photos.riff("ICCP", text(SECRET)),
                picture,
                Photos.riff("EXIF", tiff(orientation)),
                Photos.riff("XMP ", text("<x>" + SECRET)),
                Photos.riff("mkrs", text(SECRET)));
    }

    /** With a sum that is right. */
    public static byte[] chunk(String type, byte[]... data) {
        byte[] all = cat(data);
        CRC32 sum = new CRC32();
        sum.update(cat(text(type), all));
        return cat(u32(all.length), text(type), all, u32(sum.getValue()));
    }
}
