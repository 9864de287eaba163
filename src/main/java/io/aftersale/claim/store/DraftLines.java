// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.DraftFields;
import io.aftersale.line.LineStanding;
import java.util.List;
import java.util.Set;

/** The lines that a draft is about: those chosen in it, or all of the order while none is. */
final class DraftLines {

    private DraftLines() {}

    static List<LineStanding> of(ClaimImpl claim, List<LineStanding> ofOrder) {
        Set<String> chosen = new DraftFields(claim.fields).lines();
        List<LineStanding> about = ofOrder.stream()
                .filter(line -> chosen.contains(Long.toString(line.orderItemId())))
                .toList();
        return about.isEmpty() ? ofOrder : about;
    }
}
