// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts.store;

import io.aftersale.coverage.CoverageCode;
import io.aftersale.coverage.CoverageException;
import io.aftersale.facts.LineRecord;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** A person's word over a line's decision; taken back, it stays. */
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

    @Column(name = "REASON", nullable = false, length = 4000)
    protected String reason;

    @Column(name = "RECORDED_AT", nullable = false)
    protected long recordedAt;

    @Temporal(TemporalType.DATE)
    @Column(name = "VALID_UNTIL")
    protected @Nullable Date validUntil;

    @Column(name = "CLAIM_NUMBER", length = 11)
    protected @Nullable String claimNumber;

    @Column(name = "REVOKED_AT")
    protected @Nullable Long revokedAt;

    @Column(name = "REVOKED_BY")
    protected @Nullable String revokedBy;

    @Column(name = "REVOKE_REASON", length = 4000)
    protected @Nullable String revokeReason;

    static LineExceptionImpl of(long orderItemId, CoverageException exception, String reason, Instant recordedAt) {
        LineExceptionImpl row = new LineExceptionImpl();
        row.orderItemId = orderItemId;
        row.code = exception.code().name();
        row.by = exception.by();
        row.on = SqlDay.of(exception.on());
        row.terms = exception.terms();
        row.reason = reason;
        row.recordedAt = recordedAt.toEpochMilli();
        return row;
    }

    void revoke(Instant at, String by, String why) {
        revokedAt = at.toEpochMilli();
        revokedBy = by;
        revokeReason = why;
    }

    /** Whether it stands over an order of that day: nobody took it back, and it held then (A46). */
    boolean counts(LocalDate orderedOn) {
        LocalDate last = SqlDay.localNullable(validUntil);
        return revokedAt == null && (last == null || !orderedOn.isAfter(last));
    }

    CoverageException exception() {
        return new CoverageException(CoverageCode.valueOf(code), by, SqlDay.local(on), terms);
    }

    LineRecord.Granted granted(LocalDate orderedOn) {
        return new LineRecord.Granted(
                id,
                exception(),
                reason,
                Instant.ofEpochMilli(recordedAt),
                SqlDay.localNullable(validUntil),
                claimNumber,
                counts(orderedOn),
                revokedAt == null
                        ? null
                        : new LineRecord.Revoked(
                                Instant.ofEpochMilli(revokedAt),
                                Objects.requireNonNull(revokedBy),
                                Objects.requireNonNull(revokeReason)));
    }
}
