// SPDX-License-Identifier: Apache-2.0
/**
 * A complete store to try the module in: storefront, back office, database, orders, on one port of one JVM.
 * Enter at {@link io.aftersale.demo.DemoMain}; tests start it by {@link io.aftersale.demo.DemoStore}.
 * Never part of the published jar; uses the module only as any store would.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.demo;
