// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.evidence.MediaVerdict;
import io.aftersale.evidence.container.made.OfferedFile;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.intake.EvidenceInspector;
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

/** Inspects file after file in a small heap and tells of each the verdict, how long that took, and how full the heap was. */
final class CorpusNode {

    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private final EvidenceInspector inspector = new EvidenceInspector(new BytesSniffer());

    private CorpusNode() {}

    public static void main(String[] list) throws IOException {
        CorpusNode node = new CorpusNode();
        List<CorpusFile> files = Files.readAllLines(Path.of(list[0])).stream()
                .map(CorpusFile::read)
                .toList();
        node.verdict(files.get(0));
        for (CorpusFile file : files) {
            System.gc();
            HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
            long begin = System.nanoTime();
            MediaVerdict verdict = node.verdict(file);
            double took = (System.nanoTime() - begin) / NANOS_OF_A_MILLISECOND;
            long peak = HEAP.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%s\t%s\t%.2f\t%d%n",
                    file.name(),
                    file.expected(),
                    got(verdict, file.expected()),
                    took,
                    peak >> 10);
        }
    }

    /** All three sieves, with what the EXIF block of a photo says. */
    private MediaVerdict verdict(CorpusFile file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.path(), "r")) {
            return inspector.inspect(file.offer(), MediaBytes.of(bytes));
        }
    }

    /** With the type of a file that is kept, where a type is wanted. */
    private static String got(MediaVerdict verdict, String expected) {
        boolean typed = expected.contains("/") && verdict instanceof MediaVerdict.Kept;
        String type = typed ? " " + ((MediaVerdict.Kept) verdict).medium().mediaType() : "";
        return OfferedFile.word(verdict) + type;
    }
}
