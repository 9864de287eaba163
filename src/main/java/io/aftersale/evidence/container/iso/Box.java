// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

/**
 * One box.
 *
 * @param at its first byte
 * @param body the first byte after its header
 * @param end the first byte after it; past the end of the file where it is cut
 */
record Box(String type, long at, long body, long end) {

    long length() {
        return end - body;
    }
}
