// SPDX-License-Identifier: Apache-2.0
/** The acceptance scenarios that need no platform, each named by its sentence; those on a running store stand in {@code io.aftersale.store}. */
package io.aftersale.scenarios;
