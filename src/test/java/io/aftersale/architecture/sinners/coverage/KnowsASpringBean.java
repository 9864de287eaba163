// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.coverage;

import org.springframework.context.MessageSource;

/** A pure room that speaks through a framework. */
public record KnowsASpringBean(MessageSource texts) {}
