// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.evidence.MediaSniffer;
import io.aftersale.evidence.SeenBytes;
import io.aftersale.evidence.container.ContainerReader;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.sniff.BytesSniffer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads file after file in a small heap and tells of each what it is, how long that took, and how full the heap was. */
final class CorpusNode {

    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private final MediaSniffer sniffer = new BytesSniffer();
    private final ContainerReader reader = new ContainerReader();

    private CorpusNode() {}

    public static void main(String[] list) throws IOException {
        CorpusNode node = new CorpusNode();
        List<String> files = Files.readAllLines(Path.of(list[0]));
        node.read(Path.of(files.get(0).split("\t")[0]), "warm");
        for (String file : files) {
            String[] wanted = file.split("\t");
            System.gc();
            HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
            long begin = System.nanoTime();
            String got = node.read(Path.of(wanted[0]), wanted[2]);
            double took = (System.nanoTime() - begin) / NANOS_OF_A_MILLISECOND;
            long peak = HEAP.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.printf(Locale.ROOT, "%s\t%s\t%s\t%.2f\t%d%n", wanted[1], wanted[2], got, took, peak >> 10);
        }
    }

    /** The type of a file that is whole, where a type is wanted; else WHOLE or its flaw. */
    private String read(Path path, String wanted) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(MediaSniffer.HEAD_BYTES, file.length())];
            file.readFully(head);
            SeenBytes seen = sniffer.sniff(head);
            ContainerReading reading = reader.read(MediaBytes.of(file));
            if (reading instanceof ContainerReading.Refused refused) {
                return refused.fault().flaw().name();
            }
            if (reading instanceof ContainerReading.Cut cut) {
                return cut.fault().flaw().name();
            }
            boolean typed = wanted.contains("/") && seen instanceof SeenBytes.Medium;
            return typed ? ((SeenBytes.Medium) seen).mediaType() : "WHOLE";
        }
    }
}
