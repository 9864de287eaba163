// SPDX-License-Identifier: Apache-2.0
/**
 * Who may call which address of ours? One table per application, denied by default, and the check against forged requests.
 * Enter at {@link io.aftersale.web.access.AccessTable}. Knows addresses, permissions and who asks.
 * Never looks at what belongs to whom: that is the service's own check.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.web.access;
