// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

/** Words as people type them, made fit for a column: without the blanks around them and the NUL that databases refuse. */
final class TypedWords {

    private TypedWords() {}

    static String of(String typed) {
        return typed.replace("\0", "").strip();
    }
}
