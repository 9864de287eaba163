// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.evidence.judge;

import org.apache.tika.mime.MediaType;

/** A rule that detects by itself. */
public record AsksTika(MediaType type) {}
