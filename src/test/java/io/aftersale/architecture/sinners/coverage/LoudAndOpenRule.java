// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.coverage;

/** A rule that everybody may call and extend. */
public class LoudAndOpenRule implements CoverageRule {}
