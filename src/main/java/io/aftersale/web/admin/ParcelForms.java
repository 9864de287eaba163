// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.admin.ParcelsView.Field;
import io.aftersale.web.admin.ParcelsView.Form;
import io.aftersale.web.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a parcel's form, filled with what was typed or what is recorded. */
final class ParcelForms {

    private final PlacedOrder order;
    private final Words words;

    ParcelForms(PlacedOrder order, Words words) {
        this.order = order;
        this.words = words;
    }

    /** For a parcel that is not recorded yet. */
    Form fresh() {
        return form(new TypedParcel("", 0, Map.of()), Map.of(), false);
    }

    /** For a correction of what holds of that parcel. */
    Form of(ParcelHistory history) {
        ParcelDelivery parcel = history.present().recorded().parcel();
        Map<String, String> values = new HashMap<>();
        values.put("courier", Objects.toString(parcel.courier(), ""));
        values.put("tracking", Objects.toString(parcel.tracking(), ""));
        values.put("shippedOn", Objects.toString(parcel.shippedOn(), ""));
        values.put("deliveredOn", Objects.toString(parcel.deliveredOn(), ""));
        values.put("collectedOn", Objects.toString(parcel.collectedOn(), ""));
        parcel.lines().forEach(line -> values.put("units-" + line.orderItemId(), Integer.toString(line.quantity())));
        return form(new TypedParcel(parcel.parcelRef(), history.records(), values), Map.of(), false);
    }

    /** As typed, with what is wrong. */
    Form again(TypedParcel typed, Map<String, String> faults) {
        return form(typed, faults, true);
    }

    private Form form(TypedParcel typed, Map<String, String> faults, boolean open) {
        List<Field> fields = new ArrayList<>();
        TypedParcel.FIELDS.stream()
                .filter(name -> !name.equals("parcelRef") || typed.corrects().isEmpty())
                .filter(name -> !name.equals("reason") || !typed.corrects().isEmpty())
                .forEach(name -> fields.add(field(
                        typed,
                        name,
                        words.text("aftersale.staff.parcel." + name),
                        name.endsWith("On") ? "date" : "text",
                        faults)));
        order.lines()
                .forEach(line -> fields.add(field(
                        typed,
                        TypedParcel.units(line),
                        words.text("aftersale.staff.parcel.units", line.fullName(), Integer.toString(line.quantity())),
                        "number",
                        faults)));
        return new Form(typed.corrects(), typed.seen(), open, fields);
    }

    private static Field field(TypedParcel typed, String name, String label, String type, Map<String, String> faults) {
        String id = "as-parcel-" + (typed.corrects().isEmpty() ? "new" : typed.corrects()) + "-" + name;
        return new Field(id, name, label, type, typed.value(name), faults.getOrDefault(name, ""));
    }
}
