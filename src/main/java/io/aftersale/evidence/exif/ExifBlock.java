// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.exif;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads an EXIF block: a TIFF structure (EXIF 2.32) of at most 1 MiB, cut out of a photo. */
public final class ExifBlock {

    private static final Logger LOG = LoggerFactory.getLogger(ExifBlock.class);
    private static final int LONGEST_DEVICE = 80;
    private static final DateTimeFormatter CAMERA =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ExifBlock() {}

    /** What it says; what cannot be read is not told. */
    public static ExifFacts read(byte[] block) {
        Metadata found = new Metadata();
        try {
            new TiffReader().processTiff(new MeteredReader(block), new FirstDirectories(found), 0);
        } catch (TiffProcessingException | IOException | RuntimeException | StackOverflowError broken) {
            LOG.debug("An EXIF block that cannot be read to its end", broken);
        }
        return facts(
                found.getFirstDirectoryOfType(ExifIFD0Directory.class),
                found.getFirstDirectoryOfType(ExifSubIFDDirectory.class),
                found.getFirstDirectoryOfType(GpsDirectory.class));
    }

    private static ExifFacts facts(
            @Nullable Directory photo, @Nullable Directory exposure, @Nullable GpsDirectory place) {
        boolean original =
                !word(exposure, ExifDirectoryBase.TAG_DATETIME_ORIGINAL).isEmpty();
        LocalDateTime local = time(word(
                exposure,
                original ? ExifDirectoryBase.TAG_DATETIME_ORIGINAL : ExifDirectoryBase.TAG_DATETIME_DIGITIZED));
        ZoneOffset offset = offset(word(
                exposure,
                original ? ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL : ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED));
        Instant at = local == null || offset == null ? null : local.toInstant(offset);
        return new ExifFacts(at, local, device(photo), isLocated(place), turnedBy(photo));
    }

    private static String device(@Nullable Directory photo) {
        String make = word(photo, ExifDirectoryBase.TAG_MAKE);
        String model = word(photo, ExifDirectoryBase.TAG_MODEL);
        String device = model.startsWith(make) ? model : (make + " " + model).strip();
        return device.substring(0, Math.min(device.length(), LONGEST_DEVICE)).strip();
    }

    private static boolean isLocated(@Nullable Directory place) {
        return place != null
                && place.containsTag(GpsDirectory.TAG_LATITUDE)
                && place.containsTag(GpsDirectory.TAG_LONGITUDE);
    }

    private static int turnedBy(@Nullable Directory photo) {
        Integer told = photo == null ? null : photo.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return switch (told == null ? 1 : told) {
            case 3, 4 -> 180;
            case 6, 7 -> 90;
            case 5, 8 -> 270;
            default -> 0;
        };
    }

    private static String word(@Nullable Directory directory, int tag) {
        String told = directory == null ? null : directory.getString(tag);
        return told == null
                ? ""
                : told.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\uFFFD]", "")
                        .strip();
    }

    private static @Nullable LocalDateTime time(String told) {
        try {
            return LocalDateTime.parse(told, CAMERA);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(String told) {
        try {
            return told.isEmpty() ? null : ZoneOffset.of(told);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
