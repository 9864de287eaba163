// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

/** A claim over a line: where it is and how it stands. */
public record ClaimLinkView(String number, String url, String state, String stateText) {}
