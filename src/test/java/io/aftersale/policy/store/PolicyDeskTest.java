// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftersale.policy.DraftResult;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyChange;
import io.aftersale.policy.PolicyDesk;
import io.aftersale.policy.PolicyDraft;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.Publication;
import io.aftersale.policy.PublishResult;
import io.aftersale.policy.PublishedPolicy;
import io.aftersale.policy.Setting;
import io.aftersale.sql.BothAtOnce;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.FilesInMemory;
import io.aftersale.sql.MovedClock;
import io.aftersale.sql.Stores;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PolicyDeskTest {

    private static final Publication APRIL = new Publication("2026-04-01T00:00", "The studios keep parts longer.");

    private final MovedClock clock = new MovedClock("2026-03-02T10:00:00Z");
    private final BothAtOnce both = new BothAtOnce();
    private Stores stores;
    private PolicyDesk desk;

    @BeforeEach
    void open() {
        stores = Stores.open(clock, new CatalogueInMemory(), new FilesInMemory());
        desk = stores.bean("policyDesk", PolicyDesk.class);
    }

    @AfterEach
    void close() {
        both.close();
        stores.close();
    }

    @Test
    void aFreshDatabaseHasOneVersionAndNoDraft() {
        assertThat(desk.published())
                .containsExactly(new PublishedPolicy(1, Instant.EPOCH, Instant.EPOCH, "installation", ""));
        assertThat(desk.draft()).isEmpty();
        assertThat(desk.version(1).orElseThrow().changes()).isEmpty();
        assertThat(desk.version(2)).isEmpty();
        assertThat(desk.version(0)).isEmpty();
        assertThat(desk.calendars()).containsExactly("Italy");
    }

    @Test
    void aDraftBeginsWithTheNewestVersionsSettingsAndIsSharedByAll() {
        PolicyDraft begun = desk.begin("ada");

        assertThat(begun.values()).hasSize(Setting.values().length);
        assertThat(begun.changes()).isEmpty();
        assertThat(begun.base().number()).isEqualTo(1);
        assertThat(begun.changedBy()).isEqualTo("ada");
        assertThat(desk.begin("bruno")).usingRecursiveComparison().isEqualTo(begun);
        assertThat(desk.draft().orElseThrow()).usingRecursiveComparison().isEqualTo(begun);
    }

    @Test
    void aDraftThatIsPublishedBecomesTheNextVersionWithItsReason() {
        clock.moveTo("2026-03-02T11:00:00Z");
        long seen =
                saved(Map.of(Setting.COVERAGE_IN_STOCK_MONTHS, " 06 ", Setting.TEXT_NOTICE_ENGLISH, "Fragile.\r\n"));

        PublishResult result = desk.publish(seen, APRIL, "bruno");

        PublishedPolicy second = new PublishedPolicy(
                2,
                Instant.parse("2026-03-31T22:00:00Z"),
                Instant.parse("2026-03-02T11:00:00Z"),
                "bruno",
                "The studios keep parts longer.");
        assertThat(result).isEqualTo(new PublishResult.Done(second));
        assertThat(desk.published()).extracting(PublishedPolicy::number).containsExactly(2, 1);
        assertThat(desk.published().get(0)).isEqualTo(second);
        assertThat(desk.version(2).orElseThrow().changes())
                .containsExactly(
                        new PolicyChange(Setting.COVERAGE_IN_STOCK_MONTHS, "3", "6"),
                        new PolicyChange(Setting.TEXT_NOTICE_ENGLISH, "", "Fragile."));
        assertThat(desk.draft()).isEmpty();
    }

    @Test
    void theBookKnowsItAtItsFirstInstant() {
        PolicyBook book = stores.bean("policies", PolicyBook.class);
        assertThat(book.inForceAt(clock.instant()).number()).isEqualTo(1);
        published(Map.of(Setting.COVERAGE_IN_STOCK_MONTHS, "6"), "2026-03-02T11:05");

        clock.moveTo("2026-03-02T10:04:59.999Z");
        assertThat(book.inForceAt(clock.instant()).number()).isEqualTo(1);
        clock.moveTo("2026-03-02T10:05:00Z");
        assertThat(book.inForceAt(clock.instant()).number()).isEqualTo(2);
    }

    @Test
    void everyFaultIsSaidAtOnceAndNothingIsWritten() {
        PolicyDraft begun = desk.begin("ada");

        DraftResult result = desk.save(
                begun.seen(),
                with(begun, Map.of(Setting.URGENT_HOURS, "soon", Setting.DEADLINE_CALENDAR, "Mars")),
                "ada");

        assertThat(result)
                .isEqualTo(new DraftResult.Refused(List.of(
                        PolicyFault.of("deadline.calendar", PolicyFault.Code.NO_SUCH_CALENDAR),
                        PolicyFault.of("urgent.hours", PolicyFault.Code.NOT_WHOLE, 1, 720))));
        assertThat(desk.draft().orElseThrow()).usingRecursiveComparison().isEqualTo(begun);
    }

    @Test
    void whoSavesOverWhatTheyHaveNotSeenIsToldSo() {
        PolicyDraft begun = desk.begin("ada");
        desk.save(begun.seen(), with(begun, Map.of(Setting.URGENT_HOURS, "12")), "ada");

        DraftResult result = desk.save(begun.seen(), with(begun, Map.of(Setting.URGENT_HOURS, "48")), "bruno");

        assertThat(result).isInstanceOfSatisfying(DraftResult.ChangedMeanwhile.class, changed -> {
            assertThat(changed.now().changedBy()).isEqualTo("ada");
            assertThat(changed.now().value(Setting.URGENT_HOURS)).isEqualTo("12");
        });
        assertThat(desk.publish(begun.seen(), APRIL, "bruno")).isInstanceOf(PublishResult.ChangedMeanwhile.class);
        assertThat(desk.discard(begun.seen())).isFalse();
        assertThat(desk.draft().orElseThrow().value(Setting.URGENT_HOURS)).isEqualTo("12");
    }

    @Test
    void aDiscardedDraftIsGoneAndItsPagesFitNoLaterOne() {
        PolicyDraft first = desk.begin("ada");

        assertThat(desk.discard(first.seen())).isTrue();
        assertThat(desk.discard(first.seen())).isTrue();

        assertThat(desk.draft()).isEmpty();
        assertThat(desk.save(first.seen(), first.values(), "ada")).isEqualTo(new DraftResult.Gone());
        assertThat(desk.publish(first.seen(), APRIL, "ada")).isEqualTo(new PublishResult.Gone());
        desk.begin("bruno");
        assertThat(desk.save(first.seen(), first.values(), "ada")).isInstanceOf(DraftResult.ChangedMeanwhile.class);
    }

    @Test
    void aDraftThatChangesNothingOrBeginsTooEarlyIsNotPublished() {
        published(Map.of(Setting.URGENT_HOURS, "12"), "2026-04-01T00:00");
        PolicyDraft same = desk.begin("ada");

        assertThat(desk.publish(same.seen(), new Publication("2026-03-20T00:00", ""), "ada"))
                .isEqualTo(new PublishResult.Refused(List.of(
                        PolicyFault.of("", PolicyFault.Code.NOTHING_CHANGES),
                        PolicyFault.of("validFrom", PolicyFault.Code.NOT_AFTER_NEWEST),
                        PolicyFault.of("note", PolicyFault.Code.MISSING))));
        assertThat(desk.published()).hasSize(2);
    }

    @Test
    void aCalendarThatIsGoneSinceIsNoticedWhenPublishing() {
        stores.sql("INSERT INTO AFTERSALE_CALENDAR (NAME, WEEKEND) VALUES ('always', '')");
        long seen = saved(Map.of(Setting.DEADLINE_CALENDAR, "always"));
        stores.sql("DELETE FROM AFTERSALE_CALENDAR WHERE NAME = 'always'");

        assertThat(desk.publish(seen, APRIL, "ada"))
                .isEqualTo(new PublishResult.Refused(
                        List.of(PolicyFault.of("deadline.calendar", PolicyFault.Code.NO_SUCH_CALENDAR))));
    }

    @RepeatedTest(4)
    void ofTwoWhoPublishAtOnceOneDoes() throws Exception {
        long seen = saved(Map.of(Setting.COVERAGE_IN_STOCK_MONTHS, "6"));

        List<PublishResult> results =
                both.of(() -> desk.publish(seen, APRIL, "ada"), () -> desk.publish(seen, APRIL, "bruno"));

        assertThat(results).filteredOn(PublishResult.Done.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(PublishResult.Gone.class::isInstance).hasSize(1);
        assertThat(desk.published()).extracting(PublishedPolicy::number).containsExactly(2, 1);
    }

    @RepeatedTest(4)
    void ofTwoWhoSaveAtOnceTheSecondIsToldSo() throws Exception {
        PolicyDraft begun = desk.begin("ada");

        List<DraftResult> results = both.of(
                () -> desk.save(begun.seen(), with(begun, Map.of(Setting.URGENT_HOURS, "12")), "ada"),
                () -> desk.save(begun.seen(), with(begun, Map.of(Setting.URGENT_HOURS, "48")), "bruno"));

        assertThat(results).filteredOn(DraftResult.Saved.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(DraftResult.ChangedMeanwhile.class::isInstance)
                .hasSize(1);
    }

    @RepeatedTest(4)
    void twoWhoBeginAtOnceHaveOneDraft() throws Exception {
        List<PolicyDraft> drafts = both.of(() -> desk.begin("ada"), () -> desk.begin("bruno"));

        assertThat(drafts.get(0)).usingRecursiveComparison().isEqualTo(drafts.get(1));
    }

    @Test
    void aPublishedVersionCannotBeChangedNorRemovedNorPublishedAgain() {
        stores.reading(() -> {
            EntityManager em = stores.em();
            PolicyImpl first = em.find(PolicyImpl.class, 1);
            first.validFrom = 7;
            first.publishedAt = 7;
            first.publishedBy = "somebody";
            first.note = "other words";
            first.settings.forEach(setting -> setting.value = "7");
            first.settings.clear();
            em.flush();
            return null;
        });

        assertThat(desk.published())
                .containsExactly(new PublishedPolicy(1, Instant.EPOCH, Instant.EPOCH, "installation", ""));
        assertThat(desk.version(1).orElseThrow().version().text(Setting.COVERAGE_IN_STOCK_MONTHS))
                .isEqualTo("3");
        assertThatThrownBy(() -> removed(PolicyImpl.class, 1)).hasMessageContaining("policy version 1 is published");
        assertThatThrownBy(() -> removed(PolicySettingImpl.class, new PolicySettingId(1, "urgent.hours")))
                .hasMessageContaining("urgent.hours of policy version 1 is published");
        assertThatThrownBy(() -> persisted(
                        PolicyImpl.of(new PublishedPolicy(1, Instant.EPOCH, Instant.EPOCH, "somebody", "again"))))
                .isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> persisted(PolicySettingImpl.of(1, "urgent.hours", "48")))
                .isInstanceOf(PersistenceException.class);
        assertThat(desk.version(1).orElseThrow().version().text(Setting.URGENT_HOURS))
                .isEqualTo("24");
    }

    private void removed(Class<?> type, Object id) {
        stores.reading(() -> {
            stores.em().remove(stores.em().find(type, id));
            stores.em().flush();
            return null;
        });
    }

    private void persisted(Object row) {
        stores.reading(() -> {
            stores.em().persist(row);
            stores.em().flush();
            return null;
        });
    }

    private void published(Map<Setting, String> changes, String from) {
        assertThat(desk.publish(saved(changes), new Publication(from, "why"), "ada"))
                .isInstanceOf(PublishResult.Done.class);
    }

    private long saved(Map<Setting, String> changes) {
        PolicyDraft begun = desk.begin("ada");
        DraftResult result = desk.save(begun.seen(), with(begun, changes), "ada");
        return ((DraftResult.Saved) result).draft().seen();
    }

    private static Map<Setting, String> with(PolicyDraft draft, Map<Setting, String> changes) {
        Map<Setting, String> values = new EnumMap<>(draft.values());
        values.putAll(changes);
        return values;
    }
}
