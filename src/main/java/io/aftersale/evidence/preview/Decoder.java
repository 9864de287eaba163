// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.MediaBytes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** Decodes a photo, leaving out rows and columns while it reads, and passing over all metadata. */
final class Decoder {

    private static final boolean READS_WEBP = readsWebp();
    private static final String OF_THE_JDK = "com.sun.imageio.";

    private Decoder() {}

    /** Whether photos of that family can be decoded here; WebP where the store has the library for it. */
    static boolean reads(MediaFamily family) {
        return switch (family) {
            case JPEG, PNG -> true;
            case WEBP -> READS_WEBP;
            case HEIF, ISO_BMFF, MATROSKA -> false;
        };
    }

    private static boolean readsWebp() {
        try {
            return new WebPImageReaderSpi().getFormatNames().length > 0;
        } catch (LinkageError notHere) {
            return false;
        }
    }

    /**
     * The picture with no side longer than so many pixels, rounded up. What decoders throw of broken bytes is unchecked
     * at times and is told as such. An error of memory is not caught: it says that the node has less than the measured
     * photo is promised to need, is no word about the photo, and must not be remembered as one.
     *
     * @throws IOException where it cannot be decoded
     */
    static BufferedImage decode(MediaFamily family, MediaBytes bytes, int longestSide) throws IOException {
        ImageReader reader = spi(family).createReaderInstance();
        try (PixelSource source = new PixelSource(bytes)) {
            reader.setInput(source, true, true);
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            int each = Math.max(1, (longer + longestSide - 1) / longestSide);
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(each, each, 0, 0);
            return reader.read(0, some);
        } catch (RuntimeException broken) {
            throw new IIOException("a photo that cannot be decoded", broken);
        } finally {
            reader.dispose();
        }
    }

    /** Never one that the store may have put into the registry besides: which one was tried must be the one that reads. */
    private static ImageReaderSpi spi(MediaFamily family) throws IOException {
        if (family == MediaFamily.WEBP) {
            return new WebPImageReaderSpi();
        }
        ImageIO.getReaderFormatNames();
        Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (all.hasNext()) {
            ImageReaderSpi spi = all.next();
            boolean own = spi.getClass().getName().startsWith(OF_THE_JDK);
            if (own && List.of(spi.getFormatNames()).contains(family == MediaFamily.PNG ? "png" : "jpeg")) {
                return spi;
            }
        }
        throw new IOException("no decoder for " + family);
    }
}
