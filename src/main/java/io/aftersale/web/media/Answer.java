// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import io.aftersale.web.media.Preconditions.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Answers one GET or HEAD with a representation or a part of it (RFC 9110), sandboxed, private, never sniffed. */
final class Answer {

    private static final int BUFFER = 64 * 1024;

    /** Section 5.6.7. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Answer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Whether the asker says to have that version: then it was made once and need not be made to tell. */
    boolean names(String tag) {
        String none = request.getHeader("If-None-Match");
        return none != null && none.contains(tag);
    }

    /** Whether what the asker has already answers the request; then the status is set and nothing is to be sent. */
    boolean isGivenByConditions(Representation sent) {
        Outcome outcome = conditions(sent).outcome();
        if (outcome == Outcome.NOT_MODIFIED) {
            head(sent);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (outcome == Outcome.FAILED) {
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
        }
        return outcome != Outcome.GO_ON;
    }

    /** Ranges are asked by GET only (section 14.2). */
    void give(Representation sent) throws IOException {
        if (isGivenByConditions(sent)) {
            return;
        }
        head(sent);
        ByteRange.Asked range = isHead()
                ? new ByteRange.Asked.Whole()
                : ByteRange.read(conditions(sent).range(), sent.size());
        if (range instanceof ByteRange.Asked.Nothing) {
            response.setHeader("Content-Range", "bytes */" + sent.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        } else if (range instanceof ByteRange.Asked.Part part) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    "Content-Range",
                    "bytes " + part.range().first() + "-" + part.range().last() + "/" + sent.size());
            send(sent, part.range());
        } else {
            send(sent, new ByteRange(0, sent.size() - 1));
        }
    }

    private Preconditions conditions(Representation sent) {
        return new Preconditions(request::getHeader, sent.tag(), sent.since());
    }

    private boolean isHead() {
        return "HEAD".equals(request.getMethod());
    }

    private void head(Representation sent) {
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", sent.tag());
        response.setHeader("Last-Modified", HTTP_DATE.format(sent.since().atZone(ZoneOffset.UTC)));
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", Disposition.of(sent.inline(), sent.name()));
    }

    private void send(Representation sent, ByteRange range) throws IOException {
        try (InputStream bytes = sent.body().open(range.first())) {
            response.setContentType(sent.type());
            response.setHeader("Content-Length", Long.toString(range.length()));
            if (!isHead()) {
                copy(bytes, response.getOutputStream(), range.length());
            }
        }
    }

    private static void copy(InputStream from, OutputStream to, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }
}
