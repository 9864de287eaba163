// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

/** The statuses that are answered with problem details. */
enum ApiStatus {
    BAD_REQUEST(400, "Bad Request"),
    UNAUTHORIZED(401, "Unauthorized"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "Not Found"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    CONFLICT(409, "Conflict"),
    TOO_LARGE(413, "Content Too Large"),
    UNSUPPORTED(415, "Unsupported Media Type"),
    UNPROCESSABLE(422, "Unprocessable Content"),
    BROKEN(500, "Internal Server Error");

    private final int code;
    private final String title;

    ApiStatus(int code, String title) {
        this.code = code;
        this.title = title;
    }

    int code() {
        return code;
    }

    String title() {
        return title;
    }
}
