// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.MediaWalker;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Walked;
import java.util.Set;

/** Reads ISO base media files: MP4, MOV, 3GP and their kin as films, HEIC and AVIF as photos. */
public final class IsoWalker implements MediaWalker {

    private static final Set<String> FIRST_BOXES = Set.of("ftyp", "wide", "free", "skip", "mdat", "moov", "pnot");

    @Override
    public boolean knows(MeteredBytes bytes) {
        return bytes.size() >= Boxes.SMALL_HEADER
                && FIRST_BOXES.contains(bytes.text(4, 4))
                && BoxInFile.at(bytes, 0) != null;
    }

    @Override
    public Walked walk(MeteredBytes bytes) {
        Layout layout = TopLevel.of(bytes);
        Boxes boxes = new Boxes(bytes);
        boolean picture = layout.meta() != null && (Brands.arePictures(layout.brands()) || layout.moov() == null);
        return picture ? new PictureFile(boxes, layout).read() : new FilmFile(boxes, layout).read();
    }
}
