// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import io.aftersale.delivery.CourierFeed;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelNews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A courier that puts CSV files into a folder: tracking number and day of delivery in each line. */
public final class FolderFeed implements CourierFeed {

    private final Path folder;

    public FolderFeed(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "Courier's folder";
    }

    @Override
    public List<ParcelNews> poll(Collection<ParcelDelivery> open) {
        Map<String, LocalDate> delivered = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split(","))
                        .forEach(cells -> delivered.put(cells[0], LocalDate.parse(cells[1])));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return open.stream()
                .filter(parcel -> delivered.containsKey(parcel.tracking()))
                .map(parcel -> new ParcelNews(
                        parcel.orderId(), parcel.parcelRef(), null, delivered.get(parcel.tracking()), null))
                .toList();
    }
}
