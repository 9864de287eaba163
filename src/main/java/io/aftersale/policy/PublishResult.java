// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.util.List;

/** What became of a publication. */
public sealed interface PublishResult {

    /** The version stands, for good. */
    record Done(PublishedPolicy published) implements PublishResult {}

    /** Nothing was published. */
    record Refused(List<PolicyFault> faults) implements PublishResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else saved since; nothing was published. */
    record ChangedMeanwhile(PolicyDraft now) implements PublishResult {}

    /** There is no draft any more: somebody else published or discarded it. */
    record Gone() implements PublishResult {}
}
