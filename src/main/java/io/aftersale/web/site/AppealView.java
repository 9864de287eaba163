// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

/**
 * Asking for another look at a line.
 *
 * @param open whether it may be asked for: the form is shown
 * @param sentence until when it may be asked for, or why not; empty where the line is not refused
 * @param words as typed and not taken; mostly empty
 * @param askedOn when the shopper asked before; empty where not
 * @param asked the words of then
 */
public record AppealView(boolean open, String sentence, FieldView words, String askedOn, String asked) {

    /** Whether something was typed that has no field any more. */
    public boolean kept() {
        return !open && !words.value().isBlank();
    }
}
