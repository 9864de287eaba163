// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.TypedFacts;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A product's facts in one hidden field, as they stood there when the form was filled. */
final class SeenFacts {

    private static final String BETWEEN = "&";
    private static final int FACTS = 5;

    private SeenFacts() {}

    static String written(TypedFacts facts) {
        return Stream.of(
                        facts.stockOrigin(),
                        facts.releaseDate(),
                        facts.studio(),
                        facts.marks(),
                        facts.exclusionReason())
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Empty where no form wrote it. */
    static Optional<TypedFacts> read(String written) {
        try {
            List<String> values = Arrays.stream(written.split(BETWEEN, -1))
                    .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                    .toList();
            return values.size() == FACTS
                    ? Optional.of(
                            new TypedFacts(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4)))
                    : Optional.empty();
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
