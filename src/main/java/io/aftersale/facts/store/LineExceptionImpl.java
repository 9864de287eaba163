// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageException;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;

/** A person's word over a line's decision. */
@Entity
@Table(name = "AFTERSALE_EXCEPTION")
public class LineExceptionImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleExceptionId")
    @TableGenerator(
            name = "AftersaleExceptionId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleException",
            allocationSize = 50)
    @Column(name = "EXCEPTION_ID")
    protected Long id;

    @Column(name = "ORDER_ITEM_ID", nullable = false)
    protected long orderItemId;

    @Column(name = "CODE", nullable = false, length = 40)
    protected String code;

    @Column(name = "GRANTED_BY", nullable = false)
    protected String by;

    @Temporal(TemporalType.DATE)
    @Column(name = "GRANTED_ON", nullable = false)
    protected Date on;

    @Column(name = "TERMS", nullable = false, length = 4000)
    protected String terms;

    static LineExceptionImpl of(long orderItemId, CoverageException exception) {
        LineExceptionImpl row = new LineExceptionImpl();
        row.orderItemId = orderItemId;
        row.code = exception.code().name();
        row.by = exception.by();
        row.on = SqlDay.of(exception.on());
        row.terms = exception.terms();
        return row;
    }

    CoverageException exception() {
        return new CoverageException(CoverageCode.valueOf(code), by, SqlDay.local(on), terms);
    }
}
