// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Assessment;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.facts.store.FactsColumns;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** What the rules said of a claim's line before; written once. */
@Entity
@Table(name = "AFTERSALE_ASSESSMENT_FORMER")
public class FormerAssessmentImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleFormerAssessmentId")
    @TableGenerator(
            name = "AftersaleFormerAssessmentId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleFormerAssessment",
            allocationSize = 50)
    @Column(name = "FORMER_ID")
    protected Long id;

    @ManyToOne(targetEntity = ClaimLineImpl.class, fetch = FetchType.LAZY)
    @JoinColumn(name = "CLAIM_LINE_ID", nullable = false)
    protected ClaimLineImpl line;

    @Column(name = "DEADLINE")
    protected @Nullable Long deadline;

    @Column(name = "OUTCOME", nullable = false, length = 20)
    protected String outcome;

    @Column(name = "POLICY_VERSION", nullable = false)
    protected int policyVersion;

    @Embedded
    protected FactsColumns facts;

    @ElementCollection
    @CollectionTable(name = "AFTERSALE_FORMER_REASON", joinColumns = @JoinColumn(name = "FORMER_ID"))
    @OrderColumn(name = "PLACE", nullable = false)
    protected List<ReasonColumns> reasons = new ArrayList<>();

    @Embedded
    protected AdviceColumns advice;

    @Column(name = "DECIDED_AT", nullable = false)
    protected long decidedAt;

    @Column(name = "REPLACED_AT", nullable = false)
    protected long replacedAt;

    @Column(name = "CAUSE", nullable = false, length = 20)
    protected String cause;

    @Column(name = "ACTOR_KIND", nullable = false, length = 10)
    protected String actorKind;

    @Column(name = "ACTOR_NAME", nullable = false)
    protected String actorName;

    @Column(name = "REASON", nullable = false, length = 4000)
    protected String reason;

    /** What the rules say of the line now, as it will have been until that moment. */
    static FormerAssessmentImpl of(ClaimLineImpl line, Instant decidedAt, Instant replacedAt, Known known) {
        Assessment held = line.assessment();
        FormerAssessmentImpl row = new FormerAssessmentImpl();
        row.line = line;
        row.deadline = line.deadline;
        row.outcome = held.coverage().outcome().name();
        row.policyVersion = held.coverage().policyVersion();
        row.facts = FactsColumns.of(held.coverage().facts());
        row.reasons = ReasonColumns.of(held.coverage());
        row.advice = AdviceColumns.of(held.advice());
        row.decidedAt = decidedAt.toEpochMilli();
        row.replacedAt = replacedAt.toEpochMilli();
        row.cause = known.cause().name();
        row.actorKind = known.by().kind().name();
        row.actorName = known.by().name();
        row.reason = known.reason();
        return row;
    }

    FormerAssessment former() {
        Instant end = deadline == null ? null : Instant.ofEpochMilli(deadline);
        CoverageDecision coverage = ReasonColumns.decision(outcome, reasons, facts.facts(), policyVersion);
        return new FormerAssessment(
                line.orderItemId,
                new Assessment(coverage, advice.advice(coverage, end), end),
                Instant.ofEpochMilli(decidedAt),
                Instant.ofEpochMilli(replacedAt),
                FormerAssessment.Cause.valueOf(cause),
                new Actor(Actor.Kind.valueOf(actorKind), actorName),
                reason);
    }

    /** What became known, from whom and why. */
    record Known(FormerAssessment.Cause cause, Actor by, String reason) {}
}
