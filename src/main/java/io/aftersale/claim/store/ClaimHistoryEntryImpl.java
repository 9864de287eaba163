// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimState;
import java.io.Serializable;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import org.jspecify.annotations.Nullable;

/** One row of a claim's history; written once. */
@Entity
@Table(name = "AFTERSALE_HISTORY")
public class ClaimHistoryEntryImpl implements ClaimHistoryEntry, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleHistoryId")
    @TableGenerator(
            name = "AftersaleHistoryId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleHistory",
            allocationSize = 50)
    @Column(name = "HISTORY_ID")
    protected Long id;

    @ManyToOne(targetEntity = ClaimImpl.class, fetch = FetchType.LAZY)
    @JoinColumn(name = "CLAIM_ID", nullable = false)
    protected ClaimImpl claim;

    @Column(name = "HAPPENED_AT", nullable = false)
    protected long at;

    @Column(name = "ACTOR_KIND", nullable = false, length = 10)
    protected String actorKind;

    @Column(name = "ACTOR_NAME", nullable = false)
    protected String actorName;

    @Column(name = "EVENT", nullable = false, length = 20)
    protected String event;

    @Column(name = "ORDER_ITEM_ID")
    protected @Nullable Long orderItemId;

    @Column(name = "FROM_STATE", length = 20)
    protected @Nullable String from;

    @Column(name = "TO_STATE", nullable = false, length = 20)
    protected String to;

    @Column(name = "REASON_CODE", length = 40)
    protected @Nullable String reasonCode;

    @Column(name = "REASON_TEXT", length = 4000)
    protected @Nullable String text;

    @Override
    public Instant getAt() {
        return Instant.ofEpochMilli(at);
    }

    @Override
    public Actor getActor() {
        return new Actor(Actor.Kind.valueOf(actorKind), actorName);
    }

    @Override
    public ClaimEvent getEvent() {
        return ClaimEvent.valueOf(event);
    }

    @Override
    public Long getOrderItemId() {
        return orderItemId;
    }

    @Override
    public ClaimState getFrom() {
        return from == null ? null : ClaimState.valueOf(from);
    }

    @Override
    public ClaimState getTo() {
        return ClaimState.valueOf(to);
    }

    @Override
    public String getReasonCode() {
        return reasonCode;
    }

    @Override
    public String getText() {
        return text;
    }
}
