// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a track is shown (ISO/IEC 14496-12 8.6.6), in units of the film's clock; both 0 where there is no list.
 *
 * @param all with the waits before it
 * @param shown without them
 */
record EditList(long all, long shown) {

    static final EditList NONE = new EditList(0, 0);

    static EditList read(Boxes boxes, @Nullable Box edts) {
        Box elst = edts == null ? null : boxes.named(edts, Set.of("elst")).get("elst");
        return elst == null ? NONE : sum(boxes.bytes(), boxes.withRoomFor(8, elst));
    }

    private static EditList sum(MeteredBytes bytes, Box elst) {
        boolean large = bytes.u8(elst.body()) == 1;
        int width = large ? 20 : 12;
        long count = bytes.u32(elst.body() + 4);
        if (count > (elst.length() - 8) / width) {
            throw new BrokenMedia(Flaw.TABLES_DISAGREE, elst.at());
        }
        EditList sum = NONE;
        for (long i = 0; i < count; i++) {
            long at = elst.body() + 8 + i * width;
            long length = large ? bytes.i64(at) : bytes.u32(at);
            boolean waits = (large ? bytes.i64(at + 8) : bytes.i32(at + 4)) == -1;
            sum = new EditList(Units.plus(sum.all, length, at), waits ? sum.shown : Units.plus(sum.shown, length, at));
        }
        return sum;
    }
}
