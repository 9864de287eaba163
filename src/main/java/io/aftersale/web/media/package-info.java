// SPDX-License-Identifier: Apache-2.0
/**
 * How is a kept file served? Ranges, validators, safe headers; the owner was checked before.
 * Enter at {@link io.aftersale.web.media.MediaResponder}. Knows HTTP and the evidence store. Never checks who asks.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.web.media;
