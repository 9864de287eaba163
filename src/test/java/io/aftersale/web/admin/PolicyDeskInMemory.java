// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

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
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Version 1 with the shop's defaults, version 2 published by Ada for December, and a draft where one is begun. */
final class PolicyDeskInMemory implements PolicyDesk {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Nullable
    PolicyDraft draft;

    @Nullable
    DraftResult saves;

    @Nullable
    PublishResult publishes;

    @Nullable
    Publication published;

    private final PolicyVersion first = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());
    private final PolicyVersion second =
            with(first, Map.of(Setting.COVERAGE_IN_STOCK_MONTHS, "6")).proposed(Instant.parse("2026-12-01T08:00:00Z"));

    @Override
    public List<PublishedPolicy> published() {
        return List.of(
                new PublishedPolicy(2, second.validFrom(), NOW, "ada", "Studios keep <parts> longer."),
                new PublishedPolicy(1, Instant.EPOCH, Instant.EPOCH, "installation", ""));
    }

    @Override
    public Optional<PolicyPage> version(int number) {
        return switch (number) {
            case 1 -> Optional.of(new PolicyPage(published().get(1), first, List.of()));
            case 2 ->
                Optional.of(
                        new PolicyPage(published().get(0), second, PolicyChange.between(first::text, second::text)));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<PolicyDraft> draft() {
        return Optional.ofNullable(draft);
    }

    @Override
    public PolicyDraft begin(String by) {
        PolicyDraft begun = draft == null ? with(second, Map.of()) : draft;
        draft = begun;
        return begun;
    }

    @Override
    public DraftResult save(long seen, Map<Setting, String> values, String by) {
        if (saves != null) {
            return saves;
        }
        List<PolicyFault> faults = new PolicyCheck(Set.copyOf(calendars())).faults(values);
        if (!faults.isEmpty()) {
            return new DraftResult.Refused(faults);
        }
        draft = with(second, values);
        return new DraftResult.Saved(draft);
    }

    @Override
    public boolean discard(long seen) {
        boolean may = draft == null || draft.seen() == seen;
        draft = may ? null : draft;
        return may;
    }

    @Override
    public PublishResult publish(long seen, Publication publication, String by) {
        published = publication;
        return publishes == null ? new PublishResult.Gone() : publishes;
    }

    @Override
    public List<String> calendars() {
        return List.of("Italy", "always");
    }

    /** A draft from version 2, seen as 7. */
    PolicyDraft changed(Map<Setting, String> changes) {
        return with(second, changes);
    }

    private static PolicyDraft with(PolicyVersion base, Map<Setting, String> changes) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Stream.of(Setting.values()).forEach(setting -> values.put(setting, base.text(setting)));
        values.putAll(changes);
        return new PolicyDraft(7, base, "ada", NOW, values);
    }
}
