// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.media;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.evidence.StoredBytes;
import io.aftersale.evidence.copy.CleanCopies;
import io.aftersale.evidence.copy.CopyResult;
import io.aftersale.evidence.preview.PictureSize;
import io.aftersale.evidence.preview.Previews;
import io.aftersale.evidence.preview.TooBusy;
import io.aftersale.platform.HeldConnection;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Serves evidence that the asker may see: videos as they are, photos as pictures made of them, originals and copies to
 * be saved. Each answers 404 where its bytes are gone.
 */
public final class MediaResponder {

    private static final String SECONDS_TO_WAIT = "5";
    private static final byte[] NOT_MADE = {};
    private static final CleanCopies COPIES = new CleanCopies();

    private final EvidenceStore store;
    private final Previews previews;
    private final HeldConnection connection;

    /**
     * Serves out of that store.
     *
     * @param connection let go before a picture goes out; the store lets it go when it opens a file
     */
    public MediaResponder(EvidenceStore store, Previews previews, HeldConnection connection) {
        this.store = store;
        this.previews = previews;
        this.connection = connection;
    }

    /**
     * What a browser shows: the picture of a photo, the video; the original to be saved where neither can be shown. 404
     * where it is not scanned yet, or infected, as for everything of such a file.
     */
    public void serve(ClaimEvidence evidence, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isWithheld(evidence, response)) {
            return;
        }
        if (evidence.getKind() == EvidenceKind.VIDEO) {
            give(Sent.original(evidence, store), request, response);
        } else if (!isPictureSent(evidence, PictureSize.LARGE, request, response)) {
            give(Sent.original(evidence, store).toBeSaved(), request, response);
        }
    }

    /** The picture of a photo and never anything else: 404 where none can be made. */
    public void picture(
            ClaimEvidence evidence, PictureSize size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isWithheld(evidence, response) && !isPictureSent(evidence, size, request, response)) {
            missing(response);
        }
    }

    /** The bytes as they came, to be saved. */
    public void original(ClaimEvidence evidence, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isWithheld(evidence, response)) {
            give(Sent.original(evidence, store).toBeSaved(), request, response);
        }
    }

    /** The copy without metadata, to be saved; where there can be none the answer is left to the caller. */
    public Optional<CopyResult.Why> copy(
            ClaimEvidence evidence, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isWithheld(evidence, response)) {
            return Optional.empty();
        }
        CopyResult result;
        try (StoredBytes bytes = bytes(evidence)) {
            result = COPIES.of(bytes);
        } catch (NoSuchFileException gone) {
            missing(response);
            return Optional.empty();
        }
        if (result instanceof CopyResult.Made made) {
            give(Sent.copy(evidence, made.plan(), store), request, response);
            return Optional.empty();
        }
        return Optional.of(((CopyResult.Refused) result).why());
    }

    /** The one answer for what is missing or somebody else's. */
    public void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private boolean isWithheld(ClaimEvidence evidence, HttpServletResponse response) throws IOException {
        boolean withheld = !evidence.getScan().outcome().servable();
        if (withheld) {
            missing(response);
        }
        return withheld;
    }

    private void give(Representation sent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            new Answer(request, response).give(sent);
        } catch (NoSuchFileException gone) {
            response.reset();
            missing(response);
        }
    }

    /** False where no picture can be made of it. */
    private boolean isPictureSent(
            ClaimEvidence evidence, PictureSize size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (evidence.getKind() == EvidenceKind.VIDEO) {
            return false;
        }
        Answer answer = new Answer(request, response);
        Representation made = Sent.picture(evidence, size, NOT_MADE);
        if (answer.names(made.tag()) && answer.isGivenByConditions(made)) {
            return true;
        }
        try (StoredBytes bytes = bytes(evidence)) {
            Optional<byte[]> picture = previews.of(evidence.getSha256(), size, bytes);
            if (picture.isPresent()) {
                connection.release();
                answer.give(Sent.picture(evidence, size, picture.get()));
            }
            return picture.isPresent();
        } catch (NoSuchFileException gone) {
            missing(response);
            return true;
        } catch (TooBusy later) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return true;
        }
    }

    private StoredBytes bytes(ClaimEvidence evidence) {
        return new StoredBytes(store, evidence.getStoreKey(), evidence.getSizeBytes());
    }
}
