// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimState;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.tus.Tus;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.Uploads;
import io.aftersale.web.api.Json;
import io.aftersale.web.view.ScanNote;
import io.aftersale.web.view.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Answers of the upload addresses: headers of the protocol, JSON for those who read, sentences in the shopper's language. */
public final class UploadAnswers {

    private static final String MEDIA = "aftersale.media.";

    private static final int UNPROCESSABLE = 422;
    private static final Set<TusRefusal> TELLING_THE_OFFSET = Set.of(TusRefusal.OFFSET_MISMATCH, TusRefusal.OVERRUN);
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private final SitePages pages;
    private final Json json;

    public UploadAnswers(SitePages pages, Json json) {
        this.pages = pages;
        this.json = json;
    }

    /** What every answer carries. */
    void begin(HttpServletResponse response) {
        response.setHeader("Tus-Resumable", Tus.VERSION);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    void refuse(HttpServletResponse response, TusRefusal why) throws IOException {
        refuse(response, why, Map.of());
    }

    /** A file that may not begin to come, with what still fits and when more does. */
    void refuse(HttpServletResponse response, Uploads.Creation.Refused no) throws IOException {
        Words words = pages.words();
        String again = no.moreAt() == null ? "" : words.dateTime(no.moreAt());
        if (no.moreAt() != null) {
            response.setHeader("Retry-After", HTTP_DATE.format(wholeSecond(no.moreAt())));
        }
        refuse(response, no.why(), Map.of(), words.bytes(no.limitBytes()), again);
    }

    /** Not before that moment. */
    private static OffsetDateTime wholeSecond(Instant moment) {
        return moment.plusMillis(999).truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }

    /** A piece; who is told how far the file is may go on from there. */
    void refuse(HttpServletResponse response, Uploads.Appended.Refused no) throws IOException {
        Upload upload = no.upload();
        if (upload == null || !TELLING_THE_OFFSET.contains(no.why())) {
            refuse(response, no.why());
            return;
        }
        String offset = Long.toString(upload.offset());
        response.setHeader("Upload-Offset", offset);
        refuse(
                response,
                no.why(),
                Map.of("offset", upload.offset()),
                pages.words().bytes(upload.length()),
                offset);
    }

    private void refuse(HttpServletResponse response, TusRefusal why, Map<String, Object> more, String... told)
            throws IOException {
        if (why == TusRefusal.VERSION) {
            response.setHeader("Tus-Version", Tus.VERSION);
        }
        if (why == TusRefusal.BUSY) {
            response.setHeader("Retry-After", "3");
        }
        String detail = pages.words().text("aftersale.upload.problem." + why, (Object[]) told);
        problem(response, why.status(), why.name(), detail, more);
    }

    /** A file that may not stay, in the words that the form would use. */
    void refuseFile(HttpServletResponse response, Upload upload) throws IOException {
        problem(response, UNPROCESSABLE, code(upload), verdict(upload), Map.of());
    }

    private void problem(HttpServletResponse response, int status, String code, String detail, Map<String, Object> more)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("status", status);
        body.put("code", code);
        body.put("detail", detail);
        body.putAll(more);
        write(response, status, "application/problem+json", body);
    }

    /** Offset, length and end of an upload as the protocol tells them. */
    void tell(HttpServletResponse response, Upload upload) {
        response.setHeader("Upload-Offset", Long.toString(upload.offset()));
        if (upload.state() == UploadState.RECEIVING) {
            response.setHeader(
                    "Upload-Expires", HTTP_DATE.format(upload.expires().atOffset(ZoneOffset.UTC)));
        }
    }

    /** The same to who asks, with the file's length and the metadata as they were announced. */
    void tellAll(HttpServletResponse response, Upload upload) {
        tell(response, upload);
        response.setHeader("Upload-Length", Long.toString(upload.length()));
        if (!upload.metadata().isEmpty()) {
            response.setHeader("Upload-Metadata", upload.metadata());
        }
    }

    void one(HttpServletResponse response, Upload upload, Optional<Claim> draft) throws IOException {
        write(response, HttpServletResponse.SC_OK, "application/json", described(upload, draft));
    }

    /** Everything a page needs to go on with a draft: what is under way, what is kept, and a token that holds. */
    void draft(HttpServletResponse response, List<Upload> uploads, Optional<Claim> draft, String token)
            throws IOException {
        Words words = pages.words();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("token", token);
        body.put(
                "open",
                draft.filter(claim -> claim.getState() == ClaimState.DRAFT).isPresent());
        body.put(
                "uploads",
                uploads.stream().map(upload -> described(upload, draft)).toList());
        body.put(
                "files",
                draft.stream()
                        .flatMap(claim -> claim.getEvidence().stream()
                                .map(file ->
                                        kept(FileViews.of(file, words), field(file.getKind(), file.getOrderItemId()))))
                        .toList());
        write(response, HttpServletResponse.SC_OK, "application/json", body);
    }

    private Map<String, Object> described(Upload upload, Optional<Claim> draft) {
        DraftPlace place = upload.place();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", upload.id());
        body.put("name", upload.shownName());
        body.put("field", field(place.kind(), place.orderItemId()));
        body.put("fingerprint", upload.fingerprint());
        body.put("length", upload.length());
        body.put("offset", upload.offset());
        body.put("state", upload.state().name());
        if (upload.state() != UploadState.EXPIRED) {
            body.put("expires", DateTimeFormatter.ISO_INSTANT.format(upload.expires()));
        }
        if (upload.state() == UploadState.REFUSED || upload.state() == UploadState.EXPIRED) {
            body.put("code", code(upload));
            body.put("detail", verdict(upload));
        }
        draft.stream()
                .flatMap(claim -> claim.getEvidence().stream())
                .filter(file -> file.getSha256().equals(upload.sha256()))
                .findFirst()
                .ifPresent(file -> body.put(
                        "file", kept(FileViews.of(file, pages.words()), field(file.getKind(), file.getOrderItemId()))));
        return body;
    }

    private static Map<String, Object> kept(FileView file, String field) {
        ScanNote scan = file.scan();
        return Map.of(
                "id", file.id(),
                "name", file.name(),
                "size", file.size(),
                "url", file.url(),
                "kind", file.kind(),
                "alt", file.alt(),
                "mark", file.mark(),
                "scan", Map.of("outcome", scan.outcome(), "says", scan.says(), "open", scan.open()),
                "field", field);
    }

    private static String field(EvidenceKind kind, @Nullable Long orderItemId) {
        return kind == EvidenceKind.VIDEO ? UploadPlace.VIDEO : UploadPlace.photosOf(orderItemId);
    }

    private static String code(Upload upload) {
        if (upload.state() == UploadState.EXPIRED) {
            return UploadState.EXPIRED.name();
        }
        String verdict = upload.verdict() == null ? "" : upload.verdict();
        if (!verdict.startsWith(MEDIA)) {
            return TusRefusal.NO_ROOM.name();
        }
        int end = verdict.indexOf('.', MEDIA.length());
        return verdict.substring(MEDIA.length(), end < 0 ? verdict.length() : end);
    }

    private String verdict(Upload upload) {
        Words words = pages.words();
        if (upload.state() == UploadState.EXPIRED) {
            return ExpiredFiles.sentence(upload, words);
        }
        String key = upload.verdict() == null ? "" : upload.verdict();
        return words.text(key, upload.shownName(), words.bytes(upload.offer().limitBytes()));
    }

    private void write(HttpServletResponse response, int status, String type, Object body) throws IOException {
        byte[] bytes = json.write(body).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
