// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import io.aftersale.policy.DraftResult;
import io.aftersale.policy.PolicyChange;
import io.aftersale.policy.PolicyCheck;
import io.aftersale.policy.PolicyDesk;
import io.aftersale.policy.PolicyDraft;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.PolicyPage;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Publication;
import io.aftersale.policy.PublishResult;
import io.aftersale.policy.PublishedPolicy;
import io.aftersale.policy.Setting;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the draft in one row, which every write holds until its end: on all nodes together, one writes at a time. */
public class DefaultPolicyDesk implements PolicyDesk {

    private static final String NEWEST_FIRST =
            "select p from io.aftersale.policy.store.PolicyImpl p where p.number <= :most order by p.number desc";

    private final EntityManager em;
    private final Clock clock;
    private final ZoneId zone;

    public DefaultPolicyDesk(EntityManager em, Clock clock, ZoneId zone) {
        this.em = em;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<PublishedPolicy> published() {
        return newest(Integer.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(PolicyImpl::published)
                .toList();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<PolicyPage> version(int number) {
        List<PolicyImpl> rows = newest(number, 2);
        if (rows.isEmpty() || rows.get(0).number != number) {
            return Optional.empty();
        }
        PolicyVersion version = rows.get(0).version();
        List<PolicyChange> changes =
                rows.size() == 1 ? List.of() : PolicyChange.between(rows.get(1).version()::text, version::text);
        return Optional.of(new PolicyPage(rows.get(0).published(), version, changes));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<PolicyDraft> draft() {
        PolicyDraftImpl row = em.find(PolicyDraftImpl.class, PolicyDraftImpl.ONLY);
        return row.basedOn == null ? Optional.empty() : Optional.of(draft(row, row.basedOn));
    }

    @Override
    @Transactional("blTransactionManager")
    public PolicyDraft begin(String by) {
        PolicyDraftImpl row = held();
        if (row.basedOn != null) {
            return draft(row, row.basedOn);
        }
        PolicyVersion newest = newest();
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Stream.of(Setting.values()).forEach(setting -> values.put(setting, newest.text(setting)));
        row.basedOn = newest.number();
        row.write(PolicyDraft.byKey(values), by, clock.millis());
        return draft(row, newest.number());
    }

    @Override
    @Transactional("blTransactionManager")
    public DraftResult save(long seen, Map<Setting, String> values, String by) {
        PolicyDraftImpl row = held();
        if (row.basedOn == null) {
            return new DraftResult.Gone();
        }
        if (row.seen != seen) {
            return new DraftResult.ChangedMeanwhile(draft(row, row.basedOn));
        }
        Map<Setting, String> normal = new EnumMap<>(Setting.class);
        values.forEach((setting, value) -> normal.put(setting, PolicyCheck.normal(setting, value)));
        List<PolicyFault> faults = check().faults(normal);
        if (!faults.isEmpty()) {
            return new DraftResult.Refused(faults);
        }
        row.write(PolicyDraft.byKey(normal), by, clock.millis());
        return new DraftResult.Saved(draft(row, row.basedOn));
    }

    @Override
    @Transactional("blTransactionManager")
    public boolean discard(long seen) {
        PolicyDraftImpl row = held();
        if (row.basedOn != null && row.seen != seen) {
            return false;
        }
        row.clear("", clock.millis());
        return true;
    }

    @Override
    @Transactional("blTransactionManager")
    public PublishResult publish(long seen, Publication publication, String by) {
        PolicyDraftImpl row = held();
        if (row.basedOn == null) {
            return new PublishResult.Gone();
        }
        PolicyDraft draft = draft(row, row.basedOn);
        if (row.seen != seen) {
            return new PublishResult.ChangedMeanwhile(draft);
        }
        List<PolicyFault> faults = faults(draft, publication);
        if (!faults.isEmpty()) {
            return new PublishResult.Refused(faults);
        }
        PublishedPolicy published = new PublishedPolicy(
                draft.base().number() + 1, publication.start(zone), clock.instant(), by, publication.note());
        write(published, draft);
        row.clear(by, clock.millis());
        return new PublishResult.Done(published);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<String> calendars() {
        return em.createQuery("select c.name from CalendarImpl c order by c.name", String.class)
                .getResultList();
    }

    private List<PolicyFault> faults(PolicyDraft draft, Publication publication) {
        Instant newest = newest().validFrom();
        List<PolicyFault> faults = new ArrayList<>(check().faults(draft.values()));
        if (draft.changes().isEmpty()) {
            faults.add(PolicyFault.of("", PolicyFault.Code.NOTHING_CHANGES));
        }
        faults.addAll(publication.faults(newest, clock.instant(), zone));
        return faults;
    }

    private void write(PublishedPolicy published, PolicyDraft draft) {
        em.persist(PolicyImpl.of(published));
        em.flush();
        PolicyDraft.byKey(draft.values())
                .forEach((name, value) -> em.persist(PolicySettingImpl.of(published.number(), name, value)));
        em.flush();
    }

    private PolicyDraftImpl held() {
        PolicyDraftImpl row = em.find(PolicyDraftImpl.class, PolicyDraftImpl.ONLY);
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    private PolicyDraft draft(PolicyDraftImpl row, int basedOn) {
        return new PolicyDraft(
                row.seen,
                newest(basedOn, 1).get(0).version(),
                row.changedBy,
                Instant.ofEpochMilli(row.changedAt),
                PolicyDraft.bySetting(row.settings));
    }

    private PolicyCheck check() {
        return new PolicyCheck(new HashSet<>(calendars()));
    }

    private PolicyVersion newest() {
        return newest(Integer.MAX_VALUE, 1).get(0).version();
    }

    private List<PolicyImpl> newest(int most, int rows) {
        return em.createQuery(NEWEST_FIRST, PolicyImpl.class)
                .setParameter("most", most)
                .setMaxResults(rows)
                .getResultList();
    }
}
