// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.facts.FrozenLine;
import io.aftersale.facts.LineRecord;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.OneToMany;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Frozen facts of one order line; another value stands here only after a person's correction. */
@Entity
@Table(name = "AFTERSALE_LINE_FACTS")
public class LineFactsImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "ORDER_ITEM_ID")
    protected Long orderItemId;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    @Column(name = "CUSTOMER_ID", nullable = false)
    protected long customerId;

    @Column(name = "QUANTITY", nullable = false)
    protected int quantity;

    @Column(name = "SKU_ID")
    protected @Nullable Long skuId;

    @Column(name = "PRODUCT_ID")
    protected @Nullable Long productId;

    @Column(name = "ORDERED_AT", nullable = false)
    protected long orderedAt;

    @Column(name = "STORE_ZONE", nullable = false, length = 64)
    protected String zone;

    @Column(name = "POLICY_VERSION", nullable = false)
    protected int policyVersion;

    @Column(name = "STUDIO")
    protected @Nullable String studio;

    @Embedded
    protected FactsColumns facts;

    @OneToMany(targetEntity = LineExceptionImpl.class)
    @JoinColumn(name = "ORDER_ITEM_ID", insertable = false, updatable = false)
    protected Set<LineExceptionImpl> exceptions = new HashSet<>();

    FrozenLine frozen() {
        return new FrozenLine(
                orderItemId,
                orderId,
                quantity,
                Instant.ofEpochMilli(orderedAt),
                policyVersion,
                studio,
                facts.facts(),
                sorted().filter(each -> each.counts(orderedOn()))
                        .map(LineExceptionImpl::exception)
                        .toList());
    }

    LineRecord record(List<FormerFactsImpl> former) {
        return new LineRecord(
                frozen(),
                former.stream()
                        .filter(each -> each.orderItemId == orderItemId)
                        .map(FormerFactsImpl::former)
                        .toList(),
                sorted().map(each -> each.granted(orderedOn())).toList());
    }

    /** The order's local day. */
    LocalDate orderedOn() {
        return Instant.ofEpochMilli(orderedAt).atZone(ZoneId.of(zone)).toLocalDate();
    }

    private Stream<LineExceptionImpl> sorted() {
        return exceptions.stream().sorted((one, other) -> one.id.compareTo(other.id));
    }
}
