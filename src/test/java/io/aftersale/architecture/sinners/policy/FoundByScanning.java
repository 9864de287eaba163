// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.policy;

import org.springframework.stereotype.Service;

/** A bean that nobody declared. */
@Service
public final class FoundByScanning {}
