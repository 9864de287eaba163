// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import io.aftersale.platform.SheetCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliveries as the rows of a sheet, out and in; rows are counted as a spreadsheet does, the header being 1. */
public final class DeliverySheet {

    public static final List<String> HEADER = List.of(
            "orderNumber",
            "parcelRef",
            "courier",
            "tracking",
            "shippedOn",
            "deliveredOn",
            "deliveredAt",
            "collectedOn",
            "lines",
            "reason");
    /** The header of sheets from before there was a collected day: they are read on, and say nothing of it (A21). */
    private static final List<String> WITHOUT_COLLECTED =
            HEADER.stream().filter(name -> !name.equals("collectedOn")).toList();

    public static final int MOST_ROWS = 5000;

    private DeliverySheet() {}

    /** The row of a parcel, to be given out; its reason is empty. */
    public static List<String> row(String orderNumber, ParcelDelivery parcel) {
        return Stream.of(
                        orderNumber,
                        parcel.parcelRef(),
                        text(parcel.courier()),
                        text(parcel.tracking()),
                        text(parcel.shippedOn()),
                        text(parcel.deliveredOn()),
                        text(parcel.deliveredAt()),
                        text(parcel.collectedOn()),
                        parcel.lines().stream()
                                .map(line -> line.orderItemId() + ":" + line.quantity())
                                .collect(Collectors.joining(";")),
                        "")
                .map(SheetCell::guarded)
                .toList();
    }

    /** The rows below the header that can be read, and everything that is wrong with the others. */
    public static Reading read(List<List<String>> rows) {
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(String::strip).toList();
        if (!header.equals(HEADER) && !header.equals(WITHOUT_COLLECTED)) {
            return new Reading(List.of(), List.of(new Fault(1, "", "badHeader")));
        }
        if (rows.size() - 1 > MOST_ROWS) {
            return new Reading(List.of(), List.of(new Fault(1, "", "tooManyRows")));
        }
        List<Fault> faults = new ArrayList<>();
        List<SheetRow> read = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (int place = 1; place < rows.size(); place++) {
            take(new Cells(place + 1, header, rows.get(place)), seen, faults, read);
        }
        return new Reading(read, faults);
    }

    private static void take(Cells cells, Set<List<String>> seen, List<Fault> faults, List<SheetRow> read) {
        int number = cells.number();
        if (cells.written().size() != cells.header().size()) {
            faults.add(new Fault(number, "", "badColumns"));
            return;
        }
        SheetRow row = cells.row();
        List<Fault> wrong = row.faults();
        faults.addAll(wrong);
        if (!seen.add(List.of(row.orderNumber(), row.parcelRef()))) {
            faults.add(new Fault(number, "parcelRef", "twice"));
        } else if (wrong.isEmpty()) {
            read.add(row);
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** A row as it is written. */
    private record Cells(int number, List<String> header, List<String> written) {

        SheetRow row() {
            List<String> cells = HEADER.stream()
                    .map(header::indexOf)
                    .map(place -> place < 0 ? "" : SheetCell.plain(written.get(place)))
                    .toList();
            return new SheetRow(number, cells, header.contains("collectedOn"));
        }
    }

    /** What could be read, and what could not. */
    public record Reading(List<SheetRow> rows, List<Fault> faults) {

        public Reading {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong in a row.
     *
     * @param field the column's name; empty where it is the whole row
     */
    public record Fault(int row, String field, String code) {}
}
