// SPDX-License-Identifier: Apache-2.0
/**
 * The demo shop's storefront: home, catalogue, cart, checkout, account. Enter at {@code demo/demo-site-servlet.xml}.
 * Stands on the platform's own base controllers; knows the module only through the fragments its templates include.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.demo.web;
