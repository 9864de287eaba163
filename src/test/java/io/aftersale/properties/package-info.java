// SPDX-License-Identifier: Apache-2.0
/**
 * Are coverage and deadlines right in a hundred thousand random cases, in every place?
 * {@link io.aftersale.properties.SlowCoverage} and {@link io.aftersale.properties.SlowDeadline} say the rules once more, from the
 * shop's words, by hand and by the day; they share nothing with the module.
 */
package io.aftersale.properties;
