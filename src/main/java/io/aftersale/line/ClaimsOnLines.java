// SPDX-License-Identifier: Apache-2.0
package io.aftersale.line;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which claims stand over order lines; answered by the claim room. */
public interface ClaimsOnLines {

    /** By order item id, newest first, in one statement; lines without a sent claim are absent. Drafts do not count. */
    Map<Long, List<LineStanding.ClaimRef>> of(Collection<Long> orderIds);
}
