// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.web.view;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A page's view that is JSON already. */
public record WritesJson(ObjectMapper mapper) {}
