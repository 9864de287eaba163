// SPDX-License-Identifier: Apache-2.0
/**
 * What does a shopper see and send? The report, the claims, the files; pages of records, forms of named fields.
 * Enter at {@link io.aftersale.web.site.ReportController}. Knows the claim service, standings, words and views.
 * Never touches stores or the platform, never decides.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.web.site;
