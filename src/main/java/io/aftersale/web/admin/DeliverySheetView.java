// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.DeliverySheet;
import io.aftersale.delivery.PlannedParcel;
import io.aftersale.delivery.RecordResult;
import io.aftersale.delivery.SheetRow;
import io.aftersale.web.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of deliveries would record, before anything is written.
 *
 * @param sentence how many records, or how many faults
 * @param changed whether it was confirmed and something had changed since it was shown
 * @param meanwhile each row that is another since then, in a sentence; at most some
 * @param faults each in a sentence; at most some
 * @param rows at most some
 * @param shown how many at most; empty where all are
 * @param text the sheet itself, sent again when it is confirmed; empty where it cannot be
 * @param mark of what was shown
 */
public record DeliverySheetView(
        String sentence,
        boolean changed,
        List<String> meanwhile,
        List<String> faults,
        List<Row> rows,
        String shown,
        String text,
        String mark) {

    private static final int SHOWN = 200;

    public DeliverySheetView {
        meanwhile = List.copyOf(meanwhile);
        faults = List.copyOf(faults);
        rows = List.copyOf(rows);
    }

    static DeliverySheetView of(DeliveryImport read, String text, @Nullable String confirmed, Words words) {
        List<String> meanwhile = confirmed == null ? List.of() : meanwhile(read, confirmed, words);
        if (!read.isSound()) {
            List<String> faults = faults(read, words);
            return new DeliverySheetView(
                    words.text("aftersale.staff.parcelSheet.faults", Integer.toString(faults.size())),
                    confirmed != null && read.faults().isEmpty(),
                    meanwhile,
                    faults.stream().limit(SHOWN).toList(),
                    List.of(),
                    "",
                    "",
                    "");
        }
        long writes = read.plan().writes();
        long known = read.rows().size() - writes;
        return new DeliverySheetView(
                words.text("aftersale.staff.parcelSheet.changes", Long.toString(writes), Long.toString(known)),
                confirmed != null,
                meanwhile,
                List.of(),
                IntStream.range(0, Math.min(SHOWN, read.rows().size()))
                        .mapToObj(place -> Row.of(
                                read.rows().get(place), read.plan().parcels().get(place), words))
                        .toList(),
                read.rows().size() > SHOWN ? Integer.toString(SHOWN) : "",
                writes > 0 ? text : "",
                read.plan().mark());
    }

    private static List<String> meanwhile(DeliveryImport read, String confirmed, Words words) {
        return read.plan().changedSince(confirmed).stream()
                .limit(SHOWN)
                .map(place -> meanwhile(
                        read.rows().get(place), read.plan().parcels().get(place).before(), words))
                .toList();
    }

    private static String meanwhile(SheetRow row, @Nullable DeliveryRecord now, Words words) {
        return words.text(
                "aftersale.staff.parcelSheet.meanwhile",
                Integer.toString(row.number()),
                row.orderNumber(),
                row.parcelRef(),
                now == null ? words.text("aftersale.staff.parcelSheet.another") : ParcelViews.told(now, words));
    }

    private static List<String> faults(DeliveryImport read, Words words) {
        List<Said> said = new ArrayList<>();
        read.faults().forEach(fault -> said.add(Said.of(fault, words)));
        IntStream.range(0, read.rows().size())
                .forEach(place -> read.plan()
                        .parcels()
                        .get(place)
                        .faults()
                        .forEach(fault -> said.add(Said.of(read.rows().get(place), fault, words))));
        return said.stream()
                .sorted(Comparator.comparingInt(Said::row))
                .map(Said::sentence)
                .toList();
    }

    /** A fault with its row. */
    private record Said(int row, String sentence) {

        static Said of(DeliverySheet.Fault fault, Words words) {
            return of(
                    fault.row(), fault.field(), words.text("aftersale.staff.parcelSheet.error." + fault.code()), words);
        }

        static Said of(SheetRow row, DeliveryFault fault, Words words) {
            String column = fault.field().startsWith("lines[") ? "lines" : fault.field();
            return of(row.number(), column, words.text("aftersale.staff.parcel.error." + fault.code()), words);
        }

        private static Said of(int row, String column, String what, Words words) {
            String number = Integer.toString(row);
            return new Said(
                    row,
                    column.isEmpty()
                            ? words.text("aftersale.staff.sheet.inRow", number, what)
                            : words.text("aftersale.staff.sheet.inCell", number, column, what));
        }
    }

    /** One row: what it does, and each value that changes. */
    public record Row(String number, String order, String ref, String does, String code, List<String> changes) {

        public Row {
            changes = List.copyOf(changes);
        }

        static Row of(SheetRow row, PlannedParcel planned, Words words) {
            return new Row(
                    Integer.toString(row.number()),
                    row.orderNumber(),
                    row.parcelRef(),
                    words.text("aftersale.staff.parcelSheet.change." + planned.change()),
                    planned.change().name(),
                    planned.change() == RecordResult.Change.NONE ? List.of() : changes(row, planned, words));
        }

        private static List<String> changes(SheetRow row, PlannedParcel planned, Words words) {
            List<String> changes = new ArrayList<>(ParcelChanges.of(planned.before(), planned.after(), words));
            return row.reason().isEmpty() || planned.change() == RecordResult.Change.NEW
                    ? changes
                    : Stream.concat(
                                    changes.stream(),
                                    Stream.of(words.text(
                                            "aftersale.staff.parcelSheet.set",
                                            words.text("aftersale.staff.parcel.reason"),
                                            row.reason())))
                            .toList();
        }
    }
}
