// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.store.s3;

import io.aftersale.evidence.store.Incoming;
import io.aftersale.platform.EvidenceSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;

/** S3Proxy in a JVM of its own: a real S3 server that checks signatures, over a folder. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "statues";
    static final String PREFIX = "after/sale/";

    private static final Path JAR = Path.of("target", "s3proxy", "s3proxy.jar");
    private static final int TRIES = 600;

    private final Process process;
    private final int port;
    private final S3Client looking;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
        this.looking = Clients.of(bucket(BUCKET, "statue", "resin"));
    }

    static S3Server start(Path folder) throws IOException {
        int port = freePort();
        Path objects = Files.createDirectories(folder.resolve("objects"));
        Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=statue
                s3proxy.credential=resin
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, objects));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        awaitAnswer(port, process);
        S3Server server = new S3Server(process, port);
        server.looking.createBucket(make -> make.bucket(BUCKET));
        return server;
    }

    EvidenceSettings.Bucket bucket() {
        return bucket(BUCKET, "statue", "resin");
    }

    EvidenceSettings.Bucket bucket(String name, String accessKey, String secretKey) {
        return new EvidenceSettings.Bucket(
                name, "eu-south-1", "http://127.0.0.1:" + port, true, PREFIX, accessKey, secretKey);
    }

    S3EvidenceStore store(Path folder) {
        return S3EvidenceStore.in(bucket(), new Incoming(folder));
    }

    S3Client client() {
        return looking;
    }

    List<String> objects() {
        return looking.listObjectsV2Paginator(list -> list.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    List<MultipartUpload> uploads() {
        return looking.listMultipartUploads(list -> list.bucket(BUCKET)).uploads();
    }

    void empty() {
        uploads()
                .forEach(each -> looking.abortMultipartUpload(
                        abort -> abort.bucket(BUCKET).key(each.key()).uploadId(each.uploadId())));
        objects()
                .forEach(key ->
                        looking.deleteObject(delete -> delete.bucket(BUCKET).key(key)));
    }

    @Override
    public void close() {
        looking.close();
        process.destroyForcibly().onExit().join();
    }

    private static void awaitAnswer(int port, Process process) throws IOException {
        for (int tries = 0; tries < TRIES && process.isAlive(); tries++) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        throw new IOException("S3Proxy did not start from " + JAR.toAbsolutePath());
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
