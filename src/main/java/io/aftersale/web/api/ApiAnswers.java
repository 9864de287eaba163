// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletResponse;

/** Writes answers, which nobody keeps. */
public final class ApiAnswers {

    private final Json json;

    public ApiAnswers(Json json) {
        this.json = json;
    }

    void ok(HttpServletResponse response, Object answer) throws IOException {
        write(response, HttpServletResponse.SC_OK, "application/json", answer);
    }

    /** What was written; 201 where it is new (RFC 9110, section 9.3.4). */
    void done(HttpServletResponse response, Object answer, boolean isNew) throws IOException {
        int status = isNew ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK;
        write(response, status, "application/json", answer);
    }

    void problem(HttpServletResponse response, Problem problem) throws IOException {
        write(response, problem.status(), "application/problem+json", problem);
    }

    private void write(HttpServletResponse response, int status, String type, Object body) throws IOException {
        byte[] bytes = json.write(body).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
