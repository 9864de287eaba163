// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimService;
import io.aftersale.evidence.EvidenceStore.DiskTrouble;
import io.aftersale.evidence.tus.AppendRequest;
import io.aftersale.evidence.tus.CreationRequest;
import io.aftersale.evidence.tus.Tus;
import io.aftersale.evidence.tus.TusHeaders;
import io.aftersale.evidence.tus.TusRead;
import io.aftersale.evidence.tus.TusRefusal;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.Uploads;
import io.aftersale.platform.BodyWithoutConnection;
import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.HeldConnection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.HttpRequestHandler;

/** The tus 1.0 addresses of drafts: who asks stands in the session, what for in the metadata, how far in the part file. */
public final class UploadsHandler implements HttpRequestHandler {

    static final String ADDRESS = "/after-sale/uploads/";

    private static final Logger LOG = LoggerFactory.getLogger(UploadsHandler.class);
    private static final Set<String> READING = Set.of("GET", "OPTIONS");
    private static final Set<UploadState> OVER = Set.of(UploadState.REFUSED, UploadState.EXPIRED);

    private final SitePages pages;
    private final UploadWishes wishes;
    private final Uploads uploads;
    private final ClaimService claims;
    private final UploadAnswers answers;
    private final HeldConnection connection;
    private final CsrfTokens tokens;

    public UploadsHandler(
            SitePages pages,
            UploadWishes wishes,
            Uploads uploads,
            ClaimService claims,
            UploadAnswers answers,
            HeldConnection connection,
            CsrfTokens tokens) {
        this.pages = pages;
        this.wishes = wishes;
        this.uploads = uploads;
        this.claims = claims;
        this.answers = answers;
        this.connection = connection;
        this.tokens = tokens;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TusHeaders headers = new TusHeaders(request::getHeader);
        String verb = UploadAccess.verbOf(request);
        if (!READING.contains(verb) && !headers.ofThisVersion()) {
            answers.refuse(response, TusRefusal.VERSION);
            return;
        }
        String uri = request.getRequestURI();
        String id = uri.substring(uri.lastIndexOf('/') + 1);
        switch (verb) {
            case "OPTIONS" -> options(response);
            case "POST" -> create(headers, request, response);
            case "HEAD" -> head(id, response);
            case "PATCH" -> append(id, headers, request, response);
            case "DELETE" -> terminate(id, response);
            default -> read(id, request, response);
        }
    }

    private static void options(HttpServletResponse response) {
        response.setHeader("Tus-Version", Tus.VERSION);
        response.setHeader("Tus-Extension", Tus.EXTENSIONS);
        response.setHeader("Tus-Checksum-Algorithm", Tus.CHECKSUMS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void create(TusHeaders headers, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TusRead<CreationRequest> read = CreationRequest.read(headers);
        if (read instanceof TusRead.Refused<CreationRequest> no) {
            answers.refuse(response, no.why());
            return;
        }
        Uploads.Creation created = wishes.grant(((TusRead.Understood<CreationRequest>) read).request());
        if (created instanceof Uploads.Creation.Made made) {
            answers.tell(response, made.upload());
            response.setHeader(
                    "Location",
                    request.getContextPath() + ADDRESS + made.upload().id());
            response.setStatus(HttpServletResponse.SC_CREATED);
        } else {
            answers.refuse(response, (Uploads.Creation.Refused) created);
        }
    }

    private void head(String id, HttpServletResponse response) throws IOException {
        Optional<Upload> upload = uploads.find(id, pages.customerId());
        if (upload.isEmpty()) {
            response.setStatus(TusRefusal.MISSING.status());
        } else if (OVER.contains(upload.get().state())) {
            response.setStatus(TusRefusal.GONE.status());
        } else {
            answers.tellAll(response, upload.get());
        }
    }

    private void append(String id, TusHeaders headers, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TusRead<AppendRequest> read = AppendRequest.read(headers);
        if (read instanceof TusRead.Refused<AppendRequest> no) {
            answers.refuse(response, no.why());
            return;
        }
        AppendRequest wanted = ((TusRead.Understood<AppendRequest>) read).request();
        try (BodyWithoutConnection bytes = new BodyWithoutConnection(request.getInputStream(), connection)) {
            answer(response, uploads.append(id, pages.customerId(), wanted, bytes));
        } catch (DiskTrouble ours) {
            LOG.error("A piece of an upload could not be kept", ours);
            answers.refuse(response, TusRefusal.BROKEN);
        } catch (IOException broken) {
            LOG.info("An upload broke off while it was read: {}", broken.toString());
            response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
        }
    }

    private void answer(HttpServletResponse response, Uploads.Appended appended) throws IOException {
        if (appended instanceof Uploads.Appended.Refused no) {
            answers.refuse(response, no);
        } else if (appended instanceof Uploads.Appended.FileRefused gone) {
            answers.refuseFile(response, gone.upload());
        } else {
            answers.tell(response, ((Uploads.Appended.Written) appended).upload());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private void terminate(String id, HttpServletResponse response) throws IOException {
        Optional<TusRefusal> why = uploads.terminate(id, pages.customerId());
        if (why.isPresent()) {
            answers.refuse(response, why.get());
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private void read(String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (id.isEmpty()) {
            ofDraft(request, response);
            return;
        }
        Optional<Upload> upload = uploads.find(id, pages.customerId());
        if (upload.isEmpty()) {
            answers.refuse(response, TusRefusal.MISSING);
        } else {
            answers.one(response, upload.get(), draft(request));
        }
    }

    private void ofDraft(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Claim> draft = draft(request);
        List<Upload> told = draft.map(claim -> uploads.ofDraft(claim.getNumber(), pages.customerId()).stream()
                        .filter(upload -> ExpiredFiles.isWorthTelling(upload, claim))
                        .toList())
                .orElse(List.of());
        answers.draft(response, told, draft, tokens.current());
    }

    private Optional<Claim> draft(HttpServletRequest request) {
        String formKey = request.getParameter("formKey");
        return formKey == null ? Optional.empty() : claims.underKey(pages.customerId(), formKey);
    }
}
