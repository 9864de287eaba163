// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only place that knows how JSON is written and read; absent values are left out. */
public final class Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Writes records, lists, maps, texts, numbers and truth values. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    /** The object that stands there, of maps, lists, texts, numbers, truth values and nulls; empty where it is anything else. */
    Optional<Map<String, @Nullable Object>> readObject(byte[] text) {
        try {
            Object read = mapper.readValue(text, Object.class);
            return read instanceof Map<?, ?> map ? Optional.of(named(map)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Map<String, @Nullable Object> named(Map<?, ?> map) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
