// SPDX-License-Identifier: Apache-2.0
/**
 * Are these bytes a whole film or picture, and what do they say about themselves? Structure only: nothing is decoded.
 * Enter at {@link io.aftersale.evidence.container.ContainerReader}. Knows the formats of the four accepted kinds.
 * Pure: hostile bytes end as a value, never as an exception, a loop or a full memory. Never decides policy.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.evidence.container;
