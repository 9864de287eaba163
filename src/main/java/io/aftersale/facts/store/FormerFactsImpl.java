// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.facts.LineRecord;
import java.io.Serializable;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import org.jspecify.annotations.Nullable;

/** Facts of a line that held until a correction; written once. */
@Entity
@Table(name = "AFTERSALE_LINE_FACTS_FORMER")
public class FormerFactsImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleFormerFactsId")
    @TableGenerator(
            name = "AftersaleFormerFactsId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleFormerFacts",
            allocationSize = 50)
    @Column(name = "FORMER_ID")
    protected Long id;

    @Column(name = "ORDER_ITEM_ID", nullable = false)
    protected long orderItemId;

    @Column(name = "STUDIO")
    protected @Nullable String studio;

    @Embedded
    protected FactsColumns facts;

    @Column(name = "REPLACED_AT", nullable = false)
    protected long replacedAt;

    @Column(name = "REPLACED_BY", nullable = false)
    protected String by;

    @Column(name = "REASON", nullable = false, length = 4000)
    protected String reason;

    static FormerFactsImpl of(LineFactsImpl line, Instant replacedAt, String by, String reason) {
        FormerFactsImpl row = new FormerFactsImpl();
        row.orderItemId = line.orderItemId;
        row.studio = line.studio;
        row.facts = FactsColumns.of(line.facts.facts());
        row.replacedAt = replacedAt.toEpochMilli();
        row.by = by;
        row.reason = reason;
        return row;
    }

    LineRecord.Former former() {
        return new LineRecord.Former(facts.facts(), studio, Instant.ofEpochMilli(replacedAt), by, reason);
    }
}
