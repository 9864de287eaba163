// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.web.site;

import io.aftersale.architecture.sinners.claim.store.ClaimLineImpl;

/** A page that reads a table. */
public record ReadsRows(ClaimLineImpl row) {}
