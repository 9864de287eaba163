// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.tus.java.client.ProtocolException;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the protocol's own Java client makes of this server. */
class UploadsByJavaClientIT {

    private static final byte[] FILM = Media.mp4(3_000_000);

    private Visitor mara;
    private Tus tus;
    private TusClient client;

    @BeforeEach
    void open() throws IOException {
        mara = Visitor.shopper("mara@example.com");
        tus = new Tus(mara, Shop.order("mara@example.com", "valkyrie"));
        Map<String, String> headers = new HashMap<>();
        headers.put("Cookie", mara.cookies());
        headers.put("X-CSRF-Token", tus.report().token());
        client = new TusClient();
        client.setHeaders(headers);
        client.setUploadCreationURL(
                URI.create(RunningStore.get().address() + Tus.ADDRESS).toURL());
        client.enableResuming(new TusURLMemoryStore());
    }

    @Test
    void itSendsAFilm() throws IOException, ProtocolException {
        TusUploader uploader = client.resumeOrCreateUpload(film());
        send(uploader, Integer.MAX_VALUE);
        uploader.finish();

        assertThat(kept()).isEqualTo(FILM);
    }

    @Test
    void itGoesOnWhereItWasStopped() throws Exception {
        TusUploader stopped = client.createUpload(film());
        send(stopped, 10);
        stopped.finish(false);

        TusUploader next = client.resumeUpload(film());

        assertThat(next.getOffset()).isEqualTo(1_000_000);
        send(next, Integer.MAX_VALUE);
        next.finish();
        assertThat(kept()).isEqualTo(FILM);
    }

    private static void send(TusUploader uploader, int pieces) throws IOException, ProtocolException {
        uploader.setChunkSize(100_000);
        uploader.setRequestPayloadSize(500_000);
        int sent = 0;
        while (sent < pieces && uploader.uploadChunk() >= 0) {
            sent++;
        }
    }

    private TusUpload film() {
        TusUpload upload = new TusUpload();
        upload.setInputStream(new ByteArrayInputStream(FILM));
        upload.setSize(FILM.length);
        upload.setFingerprint("film");
        upload.setMetadata(tus.metadata("video", "unboxing.mp4", "video/mp4"));
        return upload;
    }

    private byte[] kept() {
        return mara.get(Shop.one(tus.list().body(), "\"files\":\\[.*\"url\":\"([^\"]+)\""))
                .bytes();
    }
}
