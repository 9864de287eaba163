// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request's headers by name; where one was sent twice, the first. */
public final class TusHeaders {

    private final Function<String, @Nullable String> named;

    public TusHeaders(Function<String, @Nullable String> named) {
        this.named = named;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(named.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    /** Whether the client speaks this server's version. */
    public boolean ofThisVersion() {
        return value("Tus-Resumable").filter(Tus.VERSION::equals).isPresent();
    }

    /** Whether the body is a piece of a file; parameters of the type are passed over. */
    boolean bringsBytes() {
        return value("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(Tus.CONTENT_TYPE::equals)
                .isPresent();
    }

    /** A whole number of at most 18 digits; empty where there is none or it is anything else. */
    Optional<Long> number(String name) {
        return value(name).filter(digits -> digits.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
