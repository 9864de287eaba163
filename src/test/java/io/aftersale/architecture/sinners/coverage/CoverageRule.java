// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.coverage;

interface CoverageRule {}
