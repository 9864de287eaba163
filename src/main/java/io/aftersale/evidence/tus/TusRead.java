// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

/** What reading a request came to. */
public sealed interface TusRead<T> {

    /** It can be understood. */
    record Understood<T>(T request) implements TusRead<T> {}

    /** It cannot. */
    record Refused<T>(TusRefusal why) implements TusRead<T> {}
}
