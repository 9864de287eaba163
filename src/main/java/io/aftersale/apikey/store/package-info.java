// SPDX-License-Identifier: Apache-2.0
/**
 * Where do API keys lie? By their digests in AFTERSALE_API_KEY.
 * Enter at {@link io.aftersale.apikey.ApiKeys}. Knows the database.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.apikey.store;
