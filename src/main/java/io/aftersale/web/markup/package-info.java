// SPDX-License-Identifier: Apache-2.0
/**
 * How is a line written into a page that holds many? The shipped theme's markup, ready for a fragment to put out.
 * Enter at {@link io.aftersale.web.markup.LineMarkup}. Knows the views and their words.
 * Nothing gets into a {@link io.aftersale.web.markup.Markup} unescaped. Never decides, never reads a database.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.web.markup;
