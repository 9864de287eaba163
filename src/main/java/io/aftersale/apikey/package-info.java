// SPDX-License-Identifier: Apache-2.0
/**
 * Whose key is that, and what may its holder do over REST?
 * Enter at {@link io.aftersale.apikey.ApiKeys}. Knows permissions. Never keeps a key itself, only its digest.
 * Never touches a request.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.apikey;
