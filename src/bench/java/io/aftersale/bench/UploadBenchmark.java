// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A video of 1 GiB through the report form of a store with a small heap, beside a bare PUT to the same disk. */
final class UploadBenchmark {

    private static final long GIB = 1L << 30;
    private static final double MIB = 1 << 20;

    private UploadBenchmark() {}

    static List<Benchmarks.Figure> run(Path work) throws IOException, InterruptedException {
        try (StoreProcess store = StoreProcess.start(work.resolve("store"));
                PutServer bare = PutServer.start(work.resolve("bare"))) {
            ReportUpload shopper = ReportUpload.login(store.address());
            shopper.upload(GIB / 64);
            bare.put(GIB / 64);
            long idle = store.liveBytes();
            LiveSet watch = LiveSet.watch(store);
            double upload = shopper.upload(GIB);
            double rise = (watch.stop() - idle) / MIB;
            double put = bare.put(GIB);
            return List.of(
                    figure("start of the demo until it answers", store.startSeconds(), "s", "under 60 s"),
                    figure("live set of the idle store", idle / MIB, "MiB", "reported"),
                    figure("1 GiB video by the form, -Xmx512m", upload, "s", "reported"),
                    figure("1 GiB by a bare PUT to the same disk", put, "s", "reported"),
                    figure("speed of the form against the bare PUT", put / upload, "x", "reported"),
                    figure("rise of the live set while uploading", rise, "MiB", "under 16 MiB"));
        }
    }

    private static Benchmarks.Figure figure(String name, double value, String unit, String aim) {
        return new Benchmarks.Figure(name, value, unit, aim);
    }
}
