// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.Actor;
import io.aftersale.claim.AnswerDue;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.DraftEnd;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.QuickCheck;
import io.aftersale.claim.QuickForm;
import io.aftersale.claim.QuickReports;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Quick reports as history rows of a draft, one for each line told of. */
public class DefaultQuickReports implements QuickReports {

    private final ClaimDao claims;
    private final DraftEvidence evidence;
    private final LineStandings standings;
    private final Calendars calendars;
    private final ClaimStateMachine states;
    private final Clock clock;
    private final ZoneId zone;

    public DefaultQuickReports(
            ClaimDao claims,
            DraftEvidence evidence,
            LineStandings standings,
            Calendars calendars,
            EntityManager em,
            Clock clock,
            ZoneId zone) {
        this.claims = claims;
        this.evidence = evidence;
        this.standings = standings;
        this.calendars = calendars;
        this.states = new ClaimStateMachine(em, clock);
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    @Transactional("blTransactionManager")
    public Told tell(PlacedOrder order, String claimNumber, QuickForm form) {
        ClaimImpl claim = claims.byNumber(claimNumber)
                .filter(found -> found.customerId == order.customerId() && found.orderId == order.id())
                .orElseThrow(() -> new IllegalArgumentException("no such draft"));
        claims.lockClaimsOf(claim.orderId);
        claims.refresh(claim);
        if (claim.getState() != ClaimState.DRAFT) {
            return new Told.Noted(claim);
        }
        List<FieldError> faults = QuickCheck.faults(form, order, standings.of(List.of(order)), clock.instant(), zone);
        if (!faults.isEmpty()) {
            return new Told.Incomplete(faults);
        }
        note(claim, form);
        return new Told.Noted(claim);
    }

    private void note(ClaimImpl claim, QuickForm form) {
        QuickForm told = new QuickForm(form.lines(), TypedWords.of(form.part()), TypedWords.of(form.words()));
        Actor shopper = Actor.shopper(claim.customerId);
        boolean first = claim.toldAt == null;
        Set<Long> fresh = told.lines().stream()
                .map(line -> Long.valueOf(line.strip()))
                .filter(line -> !words(claim, line).contains(QuickWords.sentence(told)))
                .collect(Collectors.toSet());
        fresh.forEach(line -> states.tell(claim, line, shopper, QuickWords.sentence(told)));
        if (!fresh.isEmpty()) {
            claim.urgent = true;
            claim.changedAt = clock.millis();
            QuickWords.into(claim, told);
        }
        if (first) {
            PolicyVersion policy = evidence.policyOf(claim);
            claim.dueAt = AnswerDue.of(policy, true, clock.instant(), calendars.named(policy.calendar()), zone)
                    .toEpochMilli();
        }
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Page open(@Nullable String after, int limit) {
        List<ClaimImpl> found = claims.told(QueueCursor.read(after), limit + 1);
        List<ClaimImpl> shown = found.subList(0, Math.min(limit, found.size()));
        ClaimImpl last = found.size() > limit ? shown.get(shown.size() - 1) : null;
        Map<Long, List<LineStanding>> lines =
                standings.frozenOf(shown.stream().map(Claim::getOrderId).collect(Collectors.toSet()));
        return new Page(
                shown.stream()
                        .map(claim -> waiting(claim, lines.getOrDefault(claim.orderId, List.of())))
                        .toList(),
                last == null ? null : QueueCursor.write(last.dueAt, last.id));
    }

    private Waiting waiting(ClaimImpl claim, List<LineStanding> lines) {
        Map<Long, Integer> photos = DraftEvidence.photosByLine(claim);
        int least = evidence.termsOf(claim).photosLeast();
        Instant until = DraftEnd.of(claim, lines);
        List<Line> told = told(claim.history).stream()
                .map(line -> new Line(line, words(claim, line), photos.getOrDefault(line, 0), least))
                .toList();
        return new Waiting(claim, until, DraftEvidence.film(claim) != UnboxingFilm.WHOLE, told);
    }

    private static List<Long> told(Collection<ClaimHistoryEntry> history) {
        return QuickWords.entries(history)
                .map(ClaimHistoryEntry::getOrderItemId)
                .distinct()
                .toList();
    }

    private static List<String> words(ClaimImpl claim, long line) {
        return QuickWords.entries(claim.history)
                .filter(entry -> Long.valueOf(line).equals(entry.getOrderItemId()))
                .map(entry -> String.valueOf(entry.getText()))
                .toList();
    }
}
