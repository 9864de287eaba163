// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet of deliveries.
 *
 * @param number counted as a spreadsheet does
 * @param cells as many as the header has, in its order
 * @param tellsCollected whether the sheet has the column of the collected day; otherwise a recorded one stays (A21)
 */
public record SheetRow(int number, List<String> cells, boolean tellsCollected) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern DAY = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("2\\d{3}-.{1,40}");
    private static final Pattern LINES = Pattern.compile("\\d{1,18}:\\d{1,6}(;\\d{1,18}:\\d{1,6}){0,999}");

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public String orderNumber() {
        return cell("orderNumber");
    }

    public String parcelRef() {
        return cell("parcelRef");
    }

    public String reason() {
        return cell("reason");
    }

    /** What it tells of that order; only where there are no faults. */
    public ParcelDelivery parcel(long orderId) {
        return new ParcelDelivery(
                orderId,
                parcelRef(),
                textOrNull("courier"),
                textOrNull("tracking"),
                readDay(cell("shippedOn")),
                readDay(cell("deliveredOn")),
                readInstant(cell("deliveredAt")),
                readDay(cell("collectedOn")),
                lines());
    }

    /** Every cell that cannot be read. */
    List<DeliverySheet.Fault> faults() {
        List<DeliverySheet.Fault> faults = new ArrayList<>();
        if (!REFERENCE.matcher(parcelRef()).matches()) {
            faults.add(fault("parcelRef", "badReference"));
        }
        unreadable(faults, "shippedOn", "badDay", SheetRow::readDay);
        unreadable(faults, "deliveredOn", "badDay", SheetRow::readDay);
        unreadable(faults, "deliveredAt", "badInstant", SheetRow::readInstant);
        unreadable(faults, "collectedOn", "badDay", SheetRow::readDay);
        if (!cell("lines").isEmpty() && !LINES.matcher(cell("lines")).matches()) {
            faults.add(fault("lines", "badLines"));
        }
        List.of("orderNumber", "courier", "tracking", "reason").stream()
                .filter(name -> cell(name).chars().anyMatch(Character::isISOControl))
                .forEach(name -> faults.add(fault(name, "badText")));
        return faults;
    }

    private void unreadable(
            List<DeliverySheet.Fault> faults, String name, String code, Function<String, @Nullable Object> reader) {
        if (!cell(name).isEmpty() && reader.apply(cell(name)) == null) {
            faults.add(fault(name, code));
        }
    }

    private DeliverySheet.Fault fault(String name, String code) {
        return new DeliverySheet.Fault(number, name, code);
    }

    private List<ParcelDelivery.Content> lines() {
        return Arrays.stream(cell("lines").split(";"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(":"))
                .map(line -> new ParcelDelivery.Content(Long.parseLong(line[0]), Integer.parseInt(line[1])))
                .toList();
    }

    private String cell(String name) {
        return cells.get(DeliverySheet.HEADER.indexOf(name));
    }

    private @Nullable String textOrNull(String name) {
        return cell(name).isEmpty() ? null : cell(name);
    }

    private static @Nullable LocalDate readDay(String written) {
        try {
            return DAY.matcher(written).matches() ? LocalDate.parse(written) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Instant readInstant(String written) {
        try {
            return INSTANT.matcher(written).matches()
                    ? OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MILLIS)
                    : null;
        } catch (DateTimeException noSuchInstant) {
            return null;
        }
    }
}
