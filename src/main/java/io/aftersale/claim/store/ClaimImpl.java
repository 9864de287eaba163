// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.persistence.CascadeType;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.MapKeyColumn;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A claim as stored; its state is written by {@link ClaimStateMachine} alone. */
@Entity
@Table(name = "AFTERSALE_CLAIM")
public class ClaimImpl implements Claim, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleClaimId")
    @TableGenerator(
            name = "AftersaleClaimId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleClaim",
            allocationSize = 50)
    @Column(name = "CLAIM_ID")
    protected Long id;

    @Column(name = "CLAIM_NUMBER", nullable = false, length = 11)
    protected String number;

    @Version
    @Column(name = "LOCK_VERSION", nullable = false)
    protected long version;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    @Column(name = "ORDER_NUMBER", nullable = false)
    protected String orderNumber;

    @Column(name = "CUSTOMER_ID", nullable = false)
    protected long customerId;

    @Column(name = "FORM_KEY", nullable = false, length = 64)
    protected String formKey;

    @Column(name = "LOCALE", nullable = false, length = 20)
    protected String locale;

    @Column(name = "STATE", nullable = false, length = 20)
    protected String state;

    @Column(name = "URGENT", nullable = false)
    protected boolean urgent;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    @Column(name = "CHANGED_AT", nullable = false)
    protected long changedAt;

    @Column(name = "TOLD_AT")
    protected @Nullable Long toldAt;

    @Column(name = "LOOK_AT")
    protected @Nullable Long lookAt;

    @Column(name = "SUBMITTED_AT")
    protected @Nullable Long submittedAt;

    @Column(name = "DUE_AT", nullable = false)
    protected long dueAt;

    @Column(name = "NO_VIDEO_REASON", length = 4000)
    protected @Nullable String noVideoReason;

    @Column(name = "ALL_THE_VIDEO", nullable = false)
    protected boolean allTheVideo;

    @Column(name = "EXCEPTION_ASKED", nullable = false)
    protected boolean exceptionAsked;

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_DRAFT_FIELD", joinColumns = @JoinColumn(name = "CLAIM_ID"))
    @MapKeyColumn(name = "NAME", length = 100)
    @Column(name = "FIELD_VALUE", nullable = false, length = 4000)
    protected Map<String, String> fields = new HashMap<>();

    @OneToMany(mappedBy = "claim", targetEntity = ClaimLineImpl.class, cascade = CascadeType.ALL)
    @OrderBy("id")
    protected List<ClaimLine> lines = new ArrayList<>();

    @OneToMany(
            mappedBy = "claim",
            targetEntity = ClaimEvidenceImpl.class,
            cascade = CascadeType.ALL,
            orphanRemoval = true)
    @OrderBy("id")
    protected List<ClaimEvidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "claim", targetEntity = ClaimHistoryEntryImpl.class, cascade = CascadeType.ALL)
    @OrderBy("id")
    protected List<ClaimHistoryEntry> history = new ArrayList<>();

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getNumber() {
        return number;
    }

    @Override
    public long getOrderId() {
        return orderId;
    }

    @Override
    public String getOrderNumber() {
        return orderNumber;
    }

    @Override
    public long getCustomerId() {
        return customerId;
    }

    @Override
    public Locale getLocale() {
        return Locale.forLanguageTag(locale);
    }

    @Override
    public ClaimState getState() {
        return ClaimState.valueOf(state);
    }

    @Override
    public String getFormKey() {
        return formKey;
    }

    @Override
    public long getVersion() {
        return version;
    }

    @Override
    public boolean isUrgent() {
        return urgent;
    }

    @Override
    public Instant getCreatedAt() {
        return Instant.ofEpochMilli(createdAt);
    }

    @Override
    public Instant getChangedAt() {
        return Instant.ofEpochMilli(changedAt);
    }

    @Override
    public Instant getToldAt() {
        return toldAt == null ? null : Instant.ofEpochMilli(toldAt);
    }

    @Override
    public Map<String, String> getDraftFields() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Instant getSubmittedAt() {
        return submittedAt == null ? null : Instant.ofEpochMilli(submittedAt);
    }

    @Override
    public Instant getDueAt() {
        return Instant.ofEpochMilli(dueAt);
    }

    @Override
    public String getNoVideoReason() {
        return noVideoReason;
    }

    @Override
    public boolean isAllTheVideo() {
        return allTheVideo;
    }

    @Override
    public boolean isExceptionAsked() {
        return exceptionAsked;
    }

    @Override
    public List<ClaimLine> getLines() {
        return Collections.unmodifiableList(lines);
    }

    @Override
    public List<ClaimEvidence> getEvidence() {
        return Collections.unmodifiableList(evidence);
    }

    @Override
    public List<ClaimHistoryEntry> getHistory() {
        return Collections.unmodifiableList(history);
    }
}
