// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

/**
 * Something to do, or why not yet.
 *
 * @param hook value of {@code data-aftersale-action}
 * @param url within the store, without its context path; empty where there is nothing to follow
 * @param note a sentence beside it; may be empty
 */
public record ActionView(String hook, String url, String label, String note) {}
