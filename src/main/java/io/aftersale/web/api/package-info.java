// SPDX-License-Identifier: Apache-2.0
/**
 * What do other programs ask and tell over REST? Keys instead of sessions, JSON, problem details (RFC 9457).
 * Enter at {@link io.aftersale.web.api.KeyInterceptor} and the controllers. Knows services. Never touches stores, cookies or pages.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.web.api;
