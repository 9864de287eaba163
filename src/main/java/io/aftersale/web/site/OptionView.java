// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

/**
 * One of several choices.
 *
 * @param hint a sentence about it; may be empty
 * @param refuses whether the rules refuse a report for it alone
 */
public record OptionView(String value, String label, String hint, boolean chosen, boolean refuses) {}
