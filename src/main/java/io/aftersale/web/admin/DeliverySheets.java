// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliverySheet;
import io.aftersale.delivery.OpenParcel;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.SheetRow;
import io.aftersale.delivery.ToldParcel;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.platform.Sheets;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a sheet of deliveries against the store's orders, and writes parcels as one. */
public final class DeliverySheets {

    private static final int PARCELS_AT_ONCE = 500;

    private final OrderReader orders;
    private final DeliveryDesk desk;
    private final Sheets sheets;

    public DeliverySheets(OrderReader orders, DeliveryDesk desk, Sheets sheets) {
        this.orders = orders;
        this.desk = desk;
        this.sheets = sheets;
    }

    /** What the sheet would do if that member of staff told it; nothing is written. */
    DeliveryImport read(String text, String by) {
        DeliverySheet.Reading reading = rows(text);
        Map<String, PlacedOrder> known =
                orders
                        .byNumbers(reading.rows().stream()
                                .map(SheetRow::orderNumber)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PlacedOrder::number, Function.identity(), (first, next) -> first));
        List<DeliverySheet.Fault> faults = new ArrayList<>(reading.faults());
        List<SheetRow> rows = new ArrayList<>();
        List<ToldParcel> told = new ArrayList<>();
        for (SheetRow row : reading.rows()) {
            PlacedOrder order = known.get(row.orderNumber());
            if (order == null) {
                faults.add(new DeliverySheet.Fault(row.number(), "orderNumber", "noSuchOrder"));
            } else {
                rows.add(row);
                told.add(new ToldParcel(
                        order,
                        row.parcel(order.id()),
                        new RecordOrigin(RecordOrigin.Source.STAFF, by, row.reason()),
                        row.tellsCollected()));
            }
        }
        return new DeliveryImport(rows, told, desk.plan(told), faults);
    }

    /** Writes it all, unless it would by now do something else than what was seen. */
    boolean write(DeliveryImport read, String mark) {
        return desk.recordAll(read.told(), mark);
    }

    /** The parcels of that order; empty where there is no such order. */
    Optional<List<List<String>>> of(String orderNumber) {
        return orders.byNumber(orderNumber).map(order -> {
            List<List<String>> rows = new ArrayList<>();
            rows.add(DeliverySheet.HEADER);
            desk.present(List.of(order.id())).forEach(parcel -> rows.add(DeliverySheet.row(order.number(), parcel)));
            return rows;
        });
    }

    /** All parcels that are not delivered. */
    List<List<String>> open() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(DeliverySheet.HEADER);
        List<OpenParcel> some = desk.open(0, LocalDate.EPOCH, PARCELS_AT_ONCE);
        while (!some.isEmpty()) {
            rows.addAll(rows(some.stream().map(OpenParcel::parcel).toList()));
            some = desk.open(some.get(some.size() - 1).place(), LocalDate.EPOCH, PARCELS_AT_ONCE);
        }
        return rows;
    }

    void print(List<List<String>> rows, Appendable to) throws IOException {
        sheets.write(rows, to);
    }

    private List<List<String>> rows(List<ParcelDelivery> parcels) {
        Map<Long, String> numbers = orders
                .byIds(parcels.stream().map(ParcelDelivery::orderId).toList())
                .stream()
                .collect(Collectors.toMap(PlacedOrder::id, PlacedOrder::number));
        return parcels.stream()
                .filter(parcel -> numbers.containsKey(parcel.orderId()))
                .map(parcel -> DeliverySheet.row(numbers.getOrDefault(parcel.orderId(), ""), parcel))
                .toList();
    }

    private DeliverySheet.Reading rows(String text) {
        if (text.length() > SheetUpload.MOST_BYTES) {
            return DeliveryImport.unread("tooLarge");
        }
        try {
            return DeliverySheet.read(sheets.read(new StringReader(text)));
        } catch (IOException broken) {
            return DeliveryImport.unread("noSheet");
        }
    }
}
