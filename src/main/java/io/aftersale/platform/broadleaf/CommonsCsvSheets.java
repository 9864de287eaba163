// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.Sheets;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes by Commons CSV. */
public final class CommonsCsvSheets implements Sheets {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public List<List<String>> read(Reader text) throws IOException {
        try (CSVParser parser = FORMAT.parse(text)) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(rows.isEmpty() ? withoutMark(row.toList()) : row.toList());
            }
            return rows;
        } catch (UncheckedIOException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void write(Iterable<List<String>> rows, Appendable to) throws IOException {
        to.append(BYTE_ORDER_MARK); // without it spreadsheets guess another encoding
        CSVPrinter printer = new CSVPrinter(to, FORMAT);
        for (List<String> row : rows) {
            printer.printRecord(row);
        }
        printer.flush();
    }

    private static List<String> withoutMark(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        String first = cells.get(0);
        if (!first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK) {
            cells.set(0, first.substring(1));
        }
        return cells;
    }
}
