// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.FieldError;
import java.util.Optional;

/**
 * A request for another look as it came.
 *
 * @param orderItemId of the line; 0 where nothing was typed
 * @param error why it was not taken; empty where nothing was typed
 */
record TypedAppeal(long orderItemId, String words, Optional<FieldError> error) {

    static final TypedAppeal NONE = new TypedAppeal(0, "", Optional.empty());
}
