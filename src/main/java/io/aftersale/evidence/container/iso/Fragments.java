// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

/**
 * What the fragments of a film hold together.
 *
 * @param samples frames of the film
 * @param units their length by the track's clock
 * @param unitsHere the same of fragments whose data is wholly there
 */
record Fragments(long samples, long units, long unitsHere) {

    static final Fragments NONE = new Fragments(0, 0, 0);

    boolean someAreMissing() {
        return unitsHere < units;
    }
}
