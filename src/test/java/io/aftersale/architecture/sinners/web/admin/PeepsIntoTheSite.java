// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.web.admin;

import io.aftersale.architecture.sinners.web.site.PeepsIntoTheAdmin;

/** A staff's page that knows the shopper's. */
public record PeepsIntoTheSite(PeepsIntoTheAdmin other) {}
