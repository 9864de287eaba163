// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.EvidenceStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves evidence by RFC 9110 (GET, HEAD, one range, validators), sandboxed, private, never sniffed. */
public final class MediaResponder {

    private static final int BUFFER = 64 * 1024;

    private final EvidenceStore store;

    public MediaResponder(EvidenceStore store) {
        this.store = store;
    }

    /** Answers for a file that the asker may see; 404 where its bytes are gone, not scanned yet, or infected. */
    public void serve(ClaimEvidence evidence, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!evidence.getScan().outcome().servable()) {
            missing(response);
            return;
        }
        String tag = "\"" + evidence.getSha256() + "\"";
        head(evidence, tag, response);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String ifRange = request.getHeader("If-Range");
        Optional<String> asked =
                Optional.ofNullable(request.getHeader("Range")).filter(range -> ifRange == null || ifRange.equals(tag));
        ByteRange.Asked range = ByteRange.read(asked, evidence.getSizeBytes());
        if (range instanceof ByteRange.Asked.Nothing) {
            response.setHeader("Content-Range", "bytes */" + evidence.getSizeBytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        } else if (range instanceof ByteRange.Asked.Part part) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    "Content-Range",
                    "bytes " + part.range().first() + "-" + part.range().last() + "/" + evidence.getSizeBytes());
            send(evidence, part.range(), request, response);
        } else {
            send(evidence, new ByteRange(0, evidence.getSizeBytes() - 1), request, response);
        }
    }

    /** The one answer for what is missing or somebody else's. */
    public void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void head(ClaimEvidence evidence, String tag, HttpServletResponse response) {
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", disposition(evidence.getShownName()));
    }

    private static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    private void send(ClaimEvidence evidence, ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (InputStream bytes = store.open(evidence.getStoreKey(), range.first())) {
            response.setContentType(evidence.getMediaType());
            response.setHeader("Content-Length", Long.toString(range.length()));
            if (!"HEAD".equals(request.getMethod())) {
                copy(bytes, response.getOutputStream(), range.length());
            }
        } catch (NoSuchFileException gone) {
            response.reset();
            missing(response);
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
