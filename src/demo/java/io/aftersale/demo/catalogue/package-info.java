// SPDX-License-Identifier: Apache-2.0
/**
 * Answers which statues the demo shop sells and what it knows of each for after-sale service.
 * Enter at {@link io.aftersale.demo.catalogue.DemoCatalogue}. Knows the platform's catalogue service; never touches orders.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.demo.catalogue;
