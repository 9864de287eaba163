// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import io.aftersale.evidence.container.made.Mp4;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Films of random bytes on their way at a pace at which they can be met; all the same with the same {@code -Dkills.seed}. */
final class Films {

    private static final long SEED = Long.getLong("kills.seed", 20_261_124L);
    private static final long PACE = 2_000_000;

    private final Random random = new Random(SEED);

    /** A film of about that many bytes that is like no other. */
    byte[] next(int least, int most) {
        byte[] noise = new byte[least + random.nextInt(most - least)];
        random.nextBytes(noise);
        return new Mp4().moovFirst().between(Mp4.box("free", noise)).bytes();
    }

    String formKey() {
        byte[] key = new byte[16];
        random.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /** From 0 to 1. */
    double chance() {
        return random.nextDouble();
    }

    CompletableFuture<Void> sending(ResumingClient client, String address, byte[] film) {
        return CompletableFuture.runAsync(() -> send(client, address, film));
    }

    private static void send(ResumingClient client, String address, byte[] film) {
        try {
            client.append(address, film, 0, PACE);
        } catch (IOException | InterruptedException killed) {
            throw new IllegalStateException(killed);
        }
    }

    /** As a patient client does, until the film is kept. */
    static void goOn(ResumingClient client, String address, byte[] film) throws Exception {
        Patience.until(() -> {
            long offset = client.offset(address);
            if (offset < film.length) {
                client.append(address, film, offset, 0);
            }
            return client.state(address).equals("KEPT");
        });
    }

    @Override
    public String toString() {
        return "seed " + SEED;
    }
}
