// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Reads the object that was sent; where it is none, the answer is written already. */
public final class JsonBody {

    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern JSON = Pattern.compile("(?i)application/([\\w.-]+\\+)?json\\s*(;.*)?");

    private final Json json;
    private final ApiAnswers answers;

    public JsonBody(Json json, ApiAnswers answers) {
        this.json = json;
        this.answers = answers;
    }

    /** A body whose kind is not said counts as JSON. */
    Optional<Map<String, @Nullable Object>> read(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String type = request.getContentType();
        if (type != null && !JSON.matcher(type.strip()).matches()) {
            return refused(response, Problem.of(ApiStatus.UNSUPPORTED, "the body is application/json"));
        }
        byte[] text = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            return refused(response, Problem.of(ApiStatus.TOO_LARGE, "the body is at most " + MOST_BYTES + " bytes"));
        }
        Optional<Map<String, @Nullable Object>> sent = json.readObject(text);
        return sent.isPresent()
                ? sent
                : refused(
                        response,
                        Problem.of(ApiStatus.BAD_REQUEST, "the body is one JSON object, no field in it twice"));
    }

    private Optional<Map<String, @Nullable Object>> refused(HttpServletResponse response, Problem problem)
            throws IOException {
        answers.problem(response, problem);
        return Optional.empty();
    }
}
