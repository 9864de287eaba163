// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.killed.StoreProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A video of 1 GiB through the report form of a store with a small heap, beside a bare PUT to the same disk. */
final class UploadBenchmark {

    private static final long GIB = 1L << 30;
    private static final double MIB = 1 << 20;

    private UploadBenchmark() {}

    static List<Benchmarks.Figure> run(Path work) throws IOException, InterruptedException {
        try (StoreProcess store = StoreProcess.anew(work.resolve("store"));
                PutServer bare = PutServer.start(work.resolve("bare"))) {
            ReportUpload shopper = ReportUpload.login(store.address());
            shopper.upload(new LongFilm(1, GIB / 64));
            bare.put(new LongFilm(1, GIB / 64));
            long idle = store.liveBytes();
            LiveSet watch = LiveSet.watch(store);
            double upload = shopper.upload(new LongFilm(2, GIB));
            double rise = (watch.stop() - idle) / MIB;
            double put = bare.put(new LongFilm(2, GIB));
            return List.of(
                    figure("start of the demo until it answers", store.startSeconds(), "s", Aim.under(60, "s")),
                    figure("live set of the idle store", idle / MIB, "MiB", Aim.REPORTED),
                    figure("1 GiB video by the form, -Xmx512m", upload, "s", Aim.REPORTED),
                    figure("1 GiB by a bare PUT to the same disk", put, "s", Aim.REPORTED),
                    figure("speed of the form against the bare PUT", put / upload, "x", Aim.REPORTED),
                    figure("rise of the live set while uploading", rise, "MiB", Aim.under(16, "MiB")));
        }
    }

    private static Benchmarks.Figure figure(String name, double value, String unit, Aim aim) {
        return new Benchmarks.Figure(name, value, unit, aim);
    }
}
