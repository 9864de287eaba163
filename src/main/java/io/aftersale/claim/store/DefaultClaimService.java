// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Appeal;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.ReportCheck;
import io.aftersale.claim.ReportForm;
import io.aftersale.claim.SubmitResult;
import io.aftersale.claim.advice.Advice;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/** Shoppers' side of claims. */
public class DefaultClaimService implements ClaimService {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultClaimService.class);

    private final ClaimDao claims;
    private final DraftStart starts;
    private final DraftEvidence drafts;
    private final SentClaims sentClaims;
    private final LineStandings standings;
    private final ReportLines reportLines;
    private final ClaimStateMachine states;
    private final AutomaticRefusal refusal;
    private final TakeUp takeUp;

    public DefaultClaimService(
            ClaimDao claims,
            DraftStart starts,
            DraftEvidence drafts,
            SentClaims sentClaims,
            LineStandings standings,
            PolicyBook policies,
            Calendars calendars,
            TakeUp takeUp,
            EntityManager em,
            Clock clock,
            ZoneId zone) {
        this.claims = claims;
        this.starts = starts;
        this.drafts = drafts;
        this.sentClaims = sentClaims;
        this.standings = standings;
        this.takeUp = takeUp;
        this.states = new ClaimStateMachine(em, clock);
        this.refusal = new AutomaticRefusal(states, policies);
        this.reportLines = new ReportLines(states, policies, calendars, clock, zone);
    }

    @Override
    public Claim draft(PlacedOrder order, String formKey, Locale locale) {
        try {
            return starts.begin(order, formKey, locale);
        } catch (PersistenceException madeByAnother) {
            LOG.debug("A draft was begun twice at the same moment", madeByAnother);
            return starts.begin(order, formKey, locale);
        }
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<Claim> underKey(long customerId, String formKey) {
        return claims.underKey(customerId, formKey).map(Claim.class::cast);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Room roomFor(String number, long customerId, EvidenceKind kind, @Nullable Long orderItemId) {
        return own(customerId, number)
                .map(claim -> drafts.roomToday(claim, kind, orderItemId))
                .orElse(new Room(0, 0));
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean attach(String number, long customerId, @Nullable Long orderItemId, KeptMedia media) {
        return own(customerId, number)
                .map(claim -> drafts.attach(upToDate(claim), orderItemId, media))
                .orElseGet(() -> drafts.refuse(media));
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean attach(String number, long customerId, @Nullable Long orderItemId, KeptMedia media, Instant begun) {
        return own(customerId, number)
                .map(claim -> drafts.attach(upToDate(claim), orderItemId, media, begun))
                .orElseGet(() -> drafts.refuse(media));
    }

    @Override
    @Transactional("blTransactionManager")
    public void detach(String number, long customerId, String evidencePublicId) {
        own(customerId, number).ifPresent(claim -> drafts.detach(upToDate(claim), evidencePublicId));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<FieldError> faults(PlacedOrder order, String number, ReportForm form) {
        return check(draft(order, number), order, standings.of(List.of(order))).faults(form);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Long, Advice> advice(PlacedOrder order, String number, ReportForm form) {
        return reportLines.advice(draft(order, number), form, standings.of(List.of(order)));
    }

    @Override
    @Transactional("blTransactionManager")
    public SubmitResult submit(PlacedOrder order, String number, ReportForm form) {
        ClaimImpl claim = upToDate(draft(order, number));
        if (claim.getState() != ClaimState.DRAFT) {
            return new SubmitResult.Sent(claim);
        }
        Map<Long, LineStanding> lines = standings.of(List.of(order));
        List<FieldError> faults = check(claim, order, lines).faults(form);
        return faults.isEmpty() ? sent(claim, order, form, lines) : new SubmitResult.Incomplete(faults);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<Claim> ofShopper(long customerId, String number) {
        return sentClaims.of(customerId, number).map(Claim.class::cast);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Claim> allOfShopper(long customerId) {
        return List.copyOf(claims.sentOf(customerId));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<ClaimEvidence> evidenceOfShopper(long customerId, String publicId) {
        return claims.evidence(publicId)
                .filter(found -> found.claim.customerId == customerId)
                .map(ClaimEvidence.class::cast);
    }

    @Override
    @Transactional("blTransactionManager")
    public DecideResult withdraw(long customerId, String number) {
        return sentClaims.withdraw(customerId, number);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Long, Appeal> appeals(long customerId, String number) {
        return sentClaims.appeals(customerId, number);
    }

    @Override
    @Transactional("blTransactionManager")
    public DecideResult askForException(long customerId, String number, long orderItemId, String words) {
        return sentClaims.appeal(customerId, number, orderItemId, words);
    }

    private ClaimImpl draft(PlacedOrder order, String number) {
        return own(order.customerId(), number)
                .filter(found -> found.orderId == order.id())
                .orElseThrow(() -> new IllegalArgumentException("no such draft"));
    }

    private ReportCheck check(ClaimImpl claim, PlacedOrder order, Map<Long, LineStanding> lines) {
        return new ReportCheck(
                drafts.termsOf(claim),
                ReportLines.unitsFree(lines),
                reportLines.underWay(order, lines),
                DraftEvidence.photosByLine(claim),
                reportLines.arrivals(lines),
                DraftEvidence.film(claim));
    }

    private SubmitResult sent(ClaimImpl claim, PlacedOrder order, ReportForm form, Map<Long, LineStanding> lines) {
        reportLines.write(claim, order, form, lines);
        drafts.keepPhotosOf(claim, lineIds(claim));
        claim.fields.clear();
        claim.lookAt = null;
        states.moveClaim(claim, ClaimEvent.SUBMIT, Actor.shopper(order.customerId()));
        Actor system = new Actor(Actor.Kind.SYSTEM, "report");
        if (!refusal.refuse(claim, system)) {
            takeUp.sent(claim, system);
        }
        return new SubmitResult.Sent(claim);
    }

    private static Set<Long> lineIds(ClaimImpl claim) {
        return claim.lines.stream().map(ClaimLine::getOrderItemId).collect(Collectors.toSet());
    }

    /** The claim as it stands now; nobody else moves a claim of its order until the transaction ends. */
    private ClaimImpl upToDate(ClaimImpl claim) {
        claims.lockClaimsOf(claim.orderId);
        claims.refresh(claim);
        return claim;
    }

    private Optional<ClaimImpl> own(long customerId, String number) {
        return claims.byNumber(number).filter(claim -> claim.customerId == customerId);
    }
}
