// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.sniff;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.SeenAs;
import io.aftersale.evidence.SeenBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.mime.MimeTypesFactory;

/**
 * Asks Tika's own magic numbers — not the store's custom ones, no parsers, no name — and then looks closer where
 * Tika says little: at the brand of an ISO container, the document type of a Matroska one, the words of a text.
 */
public final class BytesSniffer implements MediaSniffer {

    private static final SeenBytes UNKNOWN = new SeenBytes.NoMedium(SeenAs.UNKNOWN);

    private static final Map<String, SeenBytes> PLAIN_PICTURES = Map.of(
            "image/jpeg", new SeenBytes.Medium(MediaFamily.JPEG, "image/jpeg"),
            "image/png", new SeenBytes.Medium(MediaFamily.PNG, "image/png"),
            "image/webp", new SeenBytes.Medium(MediaFamily.WEBP, "image/webp"));

    private final MimeTypes magic;
    private final OtherTypes others;

    public BytesSniffer() {
        this.magic = tikasOwn();
        this.others = new OtherTypes(magic.getMediaTypeRegistry());
    }

    @Override
    public SeenBytes sniff(byte[] head) {
        if (head.length == 0) {
            return new SeenBytes.NoMedium(SeenAs.NOTHING);
        }
        try {
            return seen(head, magic.detect(new ByteArrayInputStream(head), new Metadata()));
        } catch (IOException | RuntimeException | StackOverflowError confused) {
            return UNKNOWN;
        }
    }

    private SeenBytes seen(byte[] head, MediaType type) {
        SeenBytes picture = PLAIN_PICTURES.get(type.toString());
        if (picture != null) {
            return picture;
        }
        if (MatroskaHead.fits(head)) {
            return MatroskaHead.read(head);
        }
        if (others.mayBeIsoFile(type) && IsoHead.fits(head)) {
            return IsoHead.read(head);
        }
        return new SeenBytes.NoMedium(noMedium(head, type));
    }

    private SeenAs noMedium(byte[] head, MediaType type) {
        SeenAs as = IsoHead.isBroken(head) ? SeenAs.UNKNOWN : others.seenAs(type);
        boolean runs = switch (as) {
            case TEXT -> WordsThatRun.areInText(head);
            case UNKNOWN -> WordsThatRun.areInBytes(head);
            default -> false;
        };
        return runs ? SeenAs.ACTIVE_CONTENT : as;
    }

    private static MimeTypes tikasOwn() {
        try {
            return MimeTypesFactory.create(MimeTypes.class.getResource("tika-mimetypes.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MimeTypeException e) {
            throw new IllegalStateException("Tika's own list of types cannot be read", e);
        }
    }
}
