// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;

/** A film between what comes before and after it in a form. */
record VideoBody(byte[] before, LongFilm film, byte[] after) {

    BodyPublisher publisher() {
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(this::stream), before.length + film.bytes() + after.length);
    }

    private InputStream stream() {
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(before), film.open(), new ByteArrayInputStream(after))));
    }
}
