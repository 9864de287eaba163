// SPDX-License-Identifier: Apache-2.0
/**
 * What would the policy say? The same rooms that decide real lines, asked about an imagined one.
 * Enter at {@link io.aftersale.whatif.WhatIf}.
 * Knows coverage, deadline, advice and policy. Never reads an order and keeps nothing.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.whatif;
