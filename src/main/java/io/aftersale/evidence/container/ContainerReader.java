// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container;

import io.aftersale.evidence.container.iso.IsoWalker;
import io.aftersale.evidence.container.matroska.MatroskaWalker;
import io.aftersale.evidence.container.photo.JpegWalker;
import io.aftersale.evidence.container.photo.PngWalker;
import io.aftersale.evidence.container.photo.WebpWalker;
import io.aftersale.evidence.container.reading.BrokenMedia;
import io.aftersale.evidence.container.reading.Budget;
import io.aftersale.evidence.container.reading.ContainerCode;
import io.aftersale.evidence.container.reading.ContainerFacts;
import io.aftersale.evidence.container.reading.ContainerReading;
import io.aftersale.evidence.container.reading.Fault;
import io.aftersale.evidence.container.reading.Flaw;
import io.aftersale.evidence.container.reading.MediaBytes;
import io.aftersale.evidence.container.reading.MediaWalker;
import io.aftersale.evidence.container.reading.Meter;
import io.aftersale.evidence.container.reading.MeteredBytes;
import io.aftersale.evidence.container.reading.Trailing;
import io.aftersale.evidence.container.reading.Walked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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
            return new ContainerReading.Refused(broken.fault(), meter.cost());
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        } catch (RuntimeException | StackOverflowError ours) {
            return new ContainerReading.Refused(new Fault(Flaw.WALKER_FAILED, 0), meter.cost());
        }
    }

    private ContainerReading read(MeteredBytes bytes, Meter meter) {
        Behind behind = new Behind(bytes.another());
        Walked walked = walk(bytes, behind);
        Trailing trailing = behind.after(walked.end());
        behind.refuseASecondKind(trailing);
        ContainerFacts facts = walked.facts().with(trailing);
        Fault cut = walked.cut();
        return cut == null
                ? new ContainerReading.Whole(facts, meter.cost())
                : new ContainerReading.Cut(facts, cut, walked.playable(), meter.cost());
    }

    /** A broken film that is a sound archive is told to be that. */
    private Walked walk(MeteredBytes bytes, Behind behind) {
        try {
            return walkerFor(bytes).walk(bytes);
        } catch (BrokenMedia broken) {
            if (!speaksFirst(broken.fault().flaw())) {
                behind.refuseASecondKind(null);
            }
            throw broken;
        }
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

    /** The order of the codes in rules 3.2. */
    private static boolean speaksFirst(Flaw flaw) {
        return flaw == Flaw.NO_KNOWN_BEGINNING
                || flaw == Flaw.EMPTY
                || flaw == Flaw.TOO_MUCH_TO_READ
                || flaw.code() == ContainerCode.MEDIA_NO_VIDEO
                || flaw.code() == ContainerCode.MEDIA_ACTIVE_CONTENT;
    }
}
