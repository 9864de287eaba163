// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.calendar;

import biweekly.component.VEvent;

/** A calendar that is made of events. */
public record ReadsEvents(VEvent event) {}
