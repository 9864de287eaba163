// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.web.site;

import io.aftersale.architecture.sinners.web.admin.PeepsIntoTheSite;

/** A shopper's page that knows the staff's. */
public record PeepsIntoTheAdmin(PeepsIntoTheSite other) {}
