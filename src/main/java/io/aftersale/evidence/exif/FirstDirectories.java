// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.exif;

import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifTiffHandler;
import java.util.Set;

/** Lets the library read the directories of the photo itself; makers' notes, thumbnails and all others are passed over. */
final class FirstDirectories extends ExifTiffHandler {

    private static final int EXIF = 0x8769;
    private static final int GPS = 0x8825;

    /** Tags whose value the library would take for a file of another kind and open. */
    private static final Set<Integer> PASSED_OVER = Set.of(
            ExifDirectoryBase.TAG_MAKERNOTE, ExifDirectoryBase.TAG_APPLICATION_NOTES, 0x83BB, 0x8773, 0x8649, 0xC4A5);

    FirstDirectories(Metadata metadata) {
        super(metadata, null, 0);
    }

    @Override
    public boolean tryEnterSubIfd(int tag) {
        return (tag == EXIF || tag == GPS) && super.tryEnterSubIfd(tag);
    }

    /** The second directory is the thumbnail's. */
    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    @Override
    public boolean customProcessTag(
            int at, Set<Integer> seen, int header, RandomAccessReader reader, int tag, int bytes) {
        return PASSED_OVER.contains(tag);
    }
}
