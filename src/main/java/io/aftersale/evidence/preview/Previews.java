// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.MediaBytes;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOException;

/**
 * Makes the pictures that are shown of photos, when they are asked for: JPEG, upright, without metadata. Few are made at
 * a time on a node; whoever waits holds no memory of it. Nothing is written to the disk, so erasing a file erases all.
 */
public final class Previews {

    /** Part of the tag under which browsers keep a picture: to be raised when the same photo would look different. */
    public static final String RECIPE = "p1";

    /** What browsers play, as far as the container tells; of the codec inside each has its own mind. */
    private static final Set<String> PLAYED = Set.of("video/mp4", "video/webm", "video/quicktime");

    private final Permits permits;
    private final PictureCache cache;

    /**
     * How much at once.
     *
     * @param atOnce photos that are decoded at the same time; each takes up to 64 MiB of heap
     * @param waiting requests that may wait for their turn; more are turned away at once
     * @param cacheBytes of pictures that are held ready
     */
    public Previews(int atOnce, int waiting, long cacheBytes) {
        this(new Permits(atOnce, waiting, Duration.ofSeconds(20)), new PictureCache(cacheBytes));
    }

    Previews(Permits permits, PictureCache cache) {
        this.permits = permits;
        this.cache = cache;
    }

    /** Whether browsers play videos of that type. */
    public static boolean isPlayed(String mediaType) {
        return PLAYED.contains(mediaType);
    }

    /** Whether pictures can be made of photos of that type here. */
    public static boolean isDrawn(String mediaType) {
        return Arrays.stream(MediaFamily.values())
                .filter(family -> family.isNamedBy(mediaType))
                .anyMatch(Decoder::reads);
    }

    /**
     * The picture of a photo; empty where none can be made of it.
     *
     * @param digest of the photo, by which its picture is found again
     * @throws TooBusy where it is not its turn within some seconds
     * @throws IOException where the photo cannot be read
     */
    public Optional<byte[]> of(String digest, PictureSize size, MediaBytes photo) throws IOException {
        String name = digest + size;
        Optional<Optional<byte[]>> known = cache.find(name);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Measured> measured = PhotoGauge.measure(photo);
        if (measured.isEmpty()) {
            cache.keep(name, Optional.empty());
            return Optional.empty();
        }
        return permits.doing(() -> made(name, measured.get(), size));
    }

    private Optional<byte[]> made(String name, Measured photo, PictureSize size) throws IOException {
        Optional<Optional<byte[]>> meanwhile = cache.find(name);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        Optional<byte[]> picture = picture(photo, size);
        cache.keep(name, picture);
        return picture;
    }

    private static Optional<byte[]> picture(Measured photo, PictureSize size) throws IOException {
        BufferedImage decoded;
        try {
            decoded = Decoder.decode(photo.family(), photo.bytes(), size.decodedSide());
        } catch (IIOException | EOFException broken) {
            return Optional.empty();
        }
        return Optional.of(Picture.of(decoded, photo.orientation(), size.longestSide()));
    }
}
