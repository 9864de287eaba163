// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import io.aftersale.evidence.container.iso.IsoWalker;
import io.aftersale.evidence.container.matroska.MatroskaWalker;
import io.aftersale.evidence.container.photo.JpegWalker;
import io.aftersale.evidence.container.photo.PngWalker;
import io.aftersale.evidence.container.photo.WebpWalker;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Budget;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.container.reading.MediaWalker;
import io.aftersale.evidence.container.reading.Meter;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.ReadCost;
import io.aftersale.evidence.container.reading.Trailing;
import io.aftersale.evidence.container.reading.Walked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the structure of one uploaded file within a fixed budget, whatever the bytes are. Sees neither name nor
 * declared type. Holds no state: one reader serves all threads.
 */
public final class ContainerReader {

    private final Budget budget;
    private final List<MediaWalker> walkers;

    public ContainerReader() {
        this(
                Budget.OF_ONE_FILE,
                List.of(new JpegWalker(), new PngWalker(), new WebpWalker(), new MatroskaWalker(), new IsoWalker()));
    }

    ContainerReader(Budget budget, List<MediaWalker> walkers) {
        this.budget = budget;
        this.walkers = List.copyOf(walkers);
    }

    /**
     * What the file is, or why it cannot be taken.
     *
     * @throws IOException when the disk fails; never for what the bytes are
     */
    public ContainerReading read(MediaBytes file) throws IOException {
        Meter meter = new Meter(budget);
        try {
            return read(new MeteredBytes(file, meter), meter);
        } catch (BrokenMedia broken) {
            return ContainerReading.Refused.by(broken.fault(), meter.cost());
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        } catch (RuntimeException | StackOverflowError ours) {
            return ContainerReading.Refused.by(new Fault(Flaw.WALKER_FAILED, 0), meter.cost());
        }
    }

    private ContainerReading read(MeteredBytes bytes, Meter meter) {
        Behind behind = new Behind(bytes.another());
        Walked walked;
        try {
            walked = walkerFor(bytes).walk(bytes);
        } catch (BrokenMedia broken) {
            return new ContainerReading.Refused(behind.beside(broken.fault()), null, meter.cost());
        }
        Trailing trailing = behind.after(walked.end());
        Optional<Fault> second = behind.secondKind(trailing);
        return of(walked, walked.facts().with(trailing), second, meter.cost());
    }

    private static ContainerReading of(Walked walked, ContainerFacts facts, Optional<Fault> second, ReadCost cost) {
        Fault cut = walked.cut();
        if (second.isPresent()) {
            List<Fault> faults = cut == null ? List.of(second.get()) : Behind.inOrder(second.get(), cut);
            return new ContainerReading.Refused(faults, facts, cost);
        }
        return cut == null
                ? new ContainerReading.Whole(facts, cost)
                : new ContainerReading.Cut(facts, cut, walked.playable(), cost);
    }

    private MediaWalker walkerFor(MeteredBytes bytes) {
        if (bytes.size() == 0) {
            throw new BrokenMedia(Flaw.EMPTY, 0);
        }
        return walkers.stream()
                .filter(walker -> walker.knows(bytes))
                .findFirst()
                .orElseThrow(() -> new BrokenMedia(Flaw.NO_KNOWN_BEGINNING, 0));
    }
}
