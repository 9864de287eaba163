// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

/**
 * A file that tries something.
 *
 * @param expected WHOLE or the name of the flaw
 */
public record HostileFile(String name, byte[] bytes, String expected) {

    @Override
    public String toString() {
        return name + " is " + expected;
    }
}
