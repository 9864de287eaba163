// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.OrderedNames;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Names of the platform's order items; a bundle's child has its order by the bundle. */
public class BroadleafOrderedNames implements OrderedNames {

    private static final String NAMES = "select d.id, d.name, b.name, o.orderNumber, w.orderNumber"
            + " from org.broadleafcommerce.core.order.domain.DiscreteOrderItemImpl d"
            + " left join d.order o left join d.bundleOrderItem b left join b.order w where d.id in (:items)";

    private final EntityManager em;

    public BroadleafOrderedNames(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Long, Name> of(Collection<Long> orderItemIds) {
        return orderItemIds.isEmpty()
                ? Map.of()
                : em.createQuery(NAMES, Object[].class).setParameter("items", orderItemIds).getResultList().stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], BroadleafOrderedNames::name));
    }

    private static Name name(Object[] row) {
        String statue = Stream.of(row[2], row[1])
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" \u2013 "));
        return new Name(text(row[3] == null ? row[4] : row[3]), statue);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
