// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemCause;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.advice.Advice;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.facts.store.FactsColumns;
import io.aftersale.sql.SqlDay;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.OrderColumn;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.jspecify.annotations.Nullable;

/** A claim's line as stored, with its coverage decision as it was when the report was sent. */
@Entity
@Table(name = "AFTERSALE_CLAIM_LINE")
public class ClaimLineImpl implements ClaimLine, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleClaimLineId")
    @TableGenerator(
            name = "AftersaleClaimLineId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleClaimLine",
            allocationSize = 50)
    @Column(name = "CLAIM_LINE_ID")
    protected Long id;

    @ManyToOne(targetEntity = ClaimImpl.class, fetch = FetchType.LAZY)
    @JoinColumn(name = "CLAIM_ID", nullable = false)
    protected ClaimImpl claim;

    @Column(name = "ORDER_ITEM_ID", nullable = false)
    protected long orderItemId;

    @Column(name = "ITEM_NAME", nullable = false)
    protected String itemName;

    @Column(name = "QUANTITY", nullable = false)
    protected int quantity;

    @Column(name = "STATE", nullable = false, length = 20)
    protected String state;

    @Column(name = "KIND", nullable = false, length = 20)
    protected String kind;

    @Column(name = "CAUSE", nullable = false, length = 20)
    protected String cause;

    @Column(name = "PART", nullable = false)
    protected String part;

    @Column(name = "DESCRIPTION", nullable = false, length = 4000)
    protected String description;

    @Column(name = "ANSWERS", nullable = false, length = 100)
    protected String answers;

    @Column(name = "SIGNIFICANT", nullable = false)
    protected boolean significant;

    @Column(name = "DEADLINE")
    protected @Nullable Long deadline;

    @Temporal(TemporalType.DATE)
    @Column(name = "STATED_ON")
    protected @Nullable Date statedOn;

    @Column(name = "TIMING", nullable = false, length = 30)
    protected String timing;

    @Column(name = "OUTCOME", nullable = false, length = 20)
    protected String outcome;

    @Column(name = "POLICY_VERSION", nullable = false)
    protected int policyVersion;

    @Embedded
    protected FactsColumns facts;

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_CLAIM_REASON", joinColumns = @JoinColumn(name = "CLAIM_LINE_ID"))
    @OrderColumn(name = "PLACE", nullable = false)
    protected List<ReasonColumns> reasons = new ArrayList<>();

    @Embedded
    protected AdviceColumns advice;

    @Column(name = "DECISION_CODE", length = 40)
    protected @Nullable String decisionCode;

    @Column(name = "DECISION_TEXT", length = 4000)
    protected @Nullable String decisionText;

    void cover(CoverageDecision decision) {
        outcome = decision.outcome().name();
        policyVersion = decision.policyVersion();
        facts = FactsColumns.of(decision.facts());
        decision.reasons().forEach(reason -> reasons.add(ReasonColumns.of(reason)));
        decision.exceptions().forEach(exception -> reasons.add(ReasonColumns.of(exception)));
    }

    @Override
    public CoverageDecision getCoverage() {
        return new CoverageDecision(
                CoverageOutcome.valueOf(outcome),
                reasons.stream()
                        .filter(row -> !row.isException())
                        .map(ReasonColumns::reason)
                        .toList(),
                reasons.stream()
                        .filter(ReasonColumns::isException)
                        .map(ReasonColumns::exception)
                        .toList(),
                facts.facts(),
                policyVersion);
    }

    void answer(Set<ProblemAnswer> ticked) {
        answers = ticked.stream().sorted().map(ProblemAnswer::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<ProblemAnswer> getAnswers() {
        return Arrays.stream(ProblemAnswer.values())
                .filter(answer -> List.of(answers.split(",")).contains(answer.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public Advice getAdvice() {
        return advice.advice(getCoverage(), getDeadline());
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public long getOrderItemId() {
        return orderItemId;
    }

    @Override
    public String getItemName() {
        return itemName;
    }

    @Override
    public int getQuantity() {
        return quantity;
    }

    @Override
    public ClaimState getState() {
        return ClaimState.valueOf(state);
    }

    @Override
    public ProblemKind getKind() {
        return ProblemKind.valueOf(kind);
    }

    @Override
    public ProblemCause getCause() {
        return ProblemCause.valueOf(cause);
    }

    @Override
    public String getPart() {
        return part;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public boolean isSignificant() {
        return significant;
    }

    @Override
    public Instant getDeadline() {
        return deadline == null ? null : Instant.ofEpochMilli(deadline);
    }

    @Override
    public LocalDate getStatedOn() {
        return SqlDay.localNullable(statedOn);
    }

    @Override
    public String getTiming() {
        return timing;
    }

    @Override
    public String getDecisionCode() {
        return decisionCode;
    }

    @Override
    public String getDecisionText() {
        return decisionText;
    }
}
