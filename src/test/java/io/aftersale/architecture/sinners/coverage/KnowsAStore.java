// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.coverage;

import io.aftersale.architecture.sinners.claim.store.ClaimLineImpl;

/** A pure room that decides over rows. */
public record KnowsAStore(ClaimLineImpl row) {}
