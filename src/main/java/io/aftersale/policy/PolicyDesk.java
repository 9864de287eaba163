// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a new version is made: one shared draft, begun from the newest version, saved, published once and never changed again.
 * There is one, as versions follow each other in one line: of two drafts, the one published second would silently take back
 * what the first had changed.
 */
public interface PolicyDesk {

    /** All versions, newest first. */
    List<PublishedPolicy> published();

    Optional<PolicyPage> version(int number);

    Optional<PolicyDraft> draft();

    /** Begins the draft from the newest version; where there is one, that one. */
    PolicyDraft begin(String by);

    /**
     * Keeps the values, unless any is wrong.
     *
     * @param seen of the draft on which the values rest
     */
    DraftResult save(long seen, Map<Setting, String> values, String by);

    /** Whether the draft is gone; not where somebody else saved since. */
    boolean discard(long seen);

    /** Makes the draft the next version, with the next number; everything is checked again. */
    PublishResult publish(long seen, Publication publication, String by);

    /** Names of the store's calendars, in their order. */
    List<String> calendars();
}
