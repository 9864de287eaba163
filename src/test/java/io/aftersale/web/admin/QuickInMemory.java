// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.QuickForm;
import io.aftersale.claim.QuickReports;
import io.aftersale.platform.PlacedOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quick reports whose answer is laid out beforehand. */
final class QuickInMemory implements QuickReports {

    final List<String> asked = new ArrayList<>();
    Page page = new Page(List.of(), null);

    @Override
    public Told tell(PlacedOrder order, String claimNumber, QuickForm form) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page open(@Nullable String after, int limit) {
        asked.add("after " + after + " limit " + limit);
        return page;
    }
}
