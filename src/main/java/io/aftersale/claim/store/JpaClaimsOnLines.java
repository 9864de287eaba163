// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.line.ClaimsOnLines;
import io.aftersale.line.LineStanding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Claims over order lines, from the claim tables. */
public class JpaClaimsOnLines implements ClaimsOnLines {

    private final ClaimDao claims;

    public JpaClaimsOnLines(ClaimDao claims) {
        this.claims = claims;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Long, List<LineStanding.ClaimRef>> of(Collection<Long> orderIds) {
        return orderIds.isEmpty()
                ? Map.of()
                : claims.linesOf(orderIds).stream()
                        .collect(Collectors.groupingBy(
                                line -> line.orderItemId,
                                Collectors.mapping(JpaClaimsOnLines::ref, Collectors.toList())));
    }

    private static LineStanding.ClaimRef ref(ClaimLineImpl line) {
        return new LineStanding.ClaimRef(
                line.claim.number, line.state, !line.getState().isFinal(), line.quantity);
    }
}
