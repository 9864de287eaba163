// SPDX-License-Identifier: Apache-2.0
package io.aftersale.facts;

import io.aftersale.platform.SheetCell;
import io.aftersale.platform.SheetMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Product facts as the rows of a sheet, out and in; a row that changes nothing is no change. */
public final class ProductSheet {

    public static final List<String> HEADER =
            List.of("sku", "name", "stockOrigin", "releaseDate", "studio", "marks", "exclusionReason");
    public static final int MOST_ROWS = 5000;

    private static final int SKU = 0;
    private static final int FACTS = 2;

    private ProductSheet() {}

    /** The rows to be given out, header first not included; a word that looks like a formula gets an apostrophe before it. */
    public static List<String> row(ProductDesk.Entry entry) {
        TypedFacts facts = entry.facts();
        return Stream.of(
                        Long.toString(entry.skuId()),
                        entry.name(),
                        facts.stockOrigin(),
                        facts.releaseDate(),
                        facts.studio(),
                        facts.marks(),
                        facts.exclusionReason())
                .map(SheetCell::guarded)
                .toList();
    }

    /** What the rows would change, and everything that is wrong with them; nothing is written. */
    public static Preview preview(List<List<String>> rows, ProductDesk desk) {
        if (rows.isEmpty() || !HEADER.equals(stripped(rows.get(0)))) {
            return Preview.of(new Fault(1, "", "badHeader"));
        }
        if (rows.size() - 1 > MOST_ROWS) {
            return Preview.of(new Fault(1, "", "tooManyRows"));
        }
        Map<Long, ProductDesk.Entry> known =
                desk.of(rows.stream().skip(1).flatMap(row -> sku(row).stream()).toList()).stream()
                        .collect(Collectors.toMap(ProductDesk.Entry::skuId, entry -> entry));
        Reading reading = new Reading(known);
        for (int number = 1; number < rows.size(); number++) {
            reading.take(number + 1, rows.get(number));
        }
        return new Preview(reading.changes, reading.faults, reading.rows);
    }

    private static List<String> stripped(List<String> row) {
        return row.stream().map(String::strip).toList();
    }

    private static Optional<Long> sku(List<String> row) {
        String written = row.isEmpty() ? "" : row.get(SKU).strip();
        return written.matches("\\d{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    /** Goes down the sheet. */
    private static final class Reading {

        private final Map<Long, ProductDesk.Entry> known;
        private final Set<Long> seen = new HashSet<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        Reading(Map<Long, ProductDesk.Entry> known) {
            this.known = known;
        }

        void take(int number, List<String> row) {
            if (row.size() != HEADER.size()) {
                faults.add(new Fault(number, "", "badColumns"));
                return;
            }
            ProductDesk.Entry entry = sku(row).map(known::get).orElse(null);
            if (entry == null) {
                faults.add(new Fault(number, "sku", "noSuchSku"));
            } else if (!seen.add(entry.skuId())) {
                faults.add(new Fault(number, "sku", "twice"));
            } else {
                take(number, entry, row);
            }
        }

        private void take(int number, ProductDesk.Entry entry, List<String> row) {
            List<String> cells = row.subList(FACTS, HEADER.size()).stream()
                    .map(SheetCell::unguarded)
                    .toList();
            TypedFacts typed = new TypedFacts(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
            List<TypedFacts.Fault> wrong = typed.faults();
            wrong.forEach(fault -> faults.add(new Fault(number, fault.field(), fault.code())));
            rows.add(new Row(number, entry));
            if (wrong.isEmpty() && !typed.normal().equals(entry.facts())) {
                changes.add(new Change(entry, typed.normal()));
            }
        }
    }

    /**
     * What would be written, and what is wrong; with a fault, nothing would.
     *
     * @param rows every SKU that was found, as it stands
     */
    public record Preview(List<Change> changes, List<Fault> faults, List<Row> rows) {

        public Preview {
            rows = List.copyOf(rows);
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }

        public static Preview of(Fault fault) {
            return new Preview(List.of(), List.of(fault), List.of());
        }

        /** Another one as soon as a SKU of the sheet has other facts than now. */
        public String mark() {
            return SheetMarks.of(rows);
        }

        /** The rows whose SKUs have other facts than in the preview which had that mark. */
        public List<Row> changedSince(String mark) {
            return SheetMarks.changed(rows, mark).stream().map(rows::get).toList();
        }

        /** What stands there now of each SKU that would be changed. */
        public Map<Long, TypedFacts> seen() {
            return changes.stream()
                    .collect(Collectors.toMap(
                            change -> change.entry().skuId(),
                            change -> change.entry().facts()));
        }

        public Map<Long, TypedFacts> bySku() {
            Map<Long, TypedFacts> all = new HashMap<>();
            changes.forEach(change -> all.put(change.entry().skuId(), change.facts()));
            return all;
        }
    }

    /** A row with its SKU as it stands; the number as a spreadsheet counts. */
    public record Row(int number, ProductDesk.Entry entry) {}

    /** A SKU as it stands, and what it would become. */
    public record Change(ProductDesk.Entry entry, TypedFacts facts) {}

    /**
     * What is wrong in a row.
     *
     * @param row counted as a spreadsheet does, the header being 1
     * @param field the column's name; empty where it is the whole row
     */
    public record Fault(int row, String field, String code) {}
}
