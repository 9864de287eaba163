// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

/**
 * A statue in the cart with the flag it would get if it were ordered now.
 *
 * @param name the statue's name where it is one of a bundle; empty otherwise
 */
public record CartLineView(String name, FlagView flag) {}
