// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.SameFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** By one statement over the index of digests. */
public class JpaSameFiles implements SameFiles {

    /** A file that stands in more claims than that is known well enough. */
    private static final int MOST_ROWS = 200;

    private final EntityManager em;

    public JpaSameFiles(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<String, List<String>> elsewhere(Claim claim) {
        Set<String> digests =
                claim.getEvidence().stream().map(ClaimEvidence::getSha256).collect(Collectors.toSet());
        if (digests.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select distinct e.sha256, c.number, c.submittedAt"
                                + " from io.aftersale.claim.store.ClaimEvidenceImpl e join e.claim c"
                                + " where e.sha256 in (:digests) and c.number <> :own and c.submittedAt is not null"
                                + " order by c.submittedAt, c.number",
                        Object[].class)
                .setParameter("digests", digests)
                .setParameter("own", claim.getNumber())
                .setMaxResults(MOST_ROWS)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
