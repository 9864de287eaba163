// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the parcels of an order together: what holds, what held before, what may be typed. */
public final class ParcelViews {

    private final DeliveryDesk desk;

    public ParcelViews(DeliveryDesk desk) {
        this.desk = desk;
    }

    static ParcelsView none(String asked, boolean mayWrite) {
        return new ParcelsView(
                asked, false, mayWrite, List.of(), new ParcelsView.Form("", 0, false, List.of()), "", List.of());
    }

    /** The parcels; the form of the typed one is shown as typed, with its faults by field name. */
    ParcelsView of(PlacedOrder order, @Nullable TypedParcel typed, Map<String, String> faults, Reader reader) {
        ParcelForms forms = new ParcelForms(order, reader.words());
        boolean fresh = typed != null && typed.corrects().isEmpty();
        return new ParcelsView(
                order.number(),
                true,
                reader.mayHandle(),
                desk.parcels(order.id()).stream()
                        .map(parcel -> parcel(order, parcel, typed, faults, reader.words()))
                        .toList(),
                typed != null && fresh ? forms.again(typed, faults) : forms.fresh(),
                "",
                List.of());
    }

    private static ParcelsView.Parcel parcel(
            PlacedOrder order,
            ParcelHistory parcel,
            @Nullable TypedParcel typed,
            Map<String, String> faults,
            Words words) {
        ParcelForms forms = new ParcelForms(order, words);
        String ref = parcel.present().recorded().parcel().parcelRef();
        return new ParcelsView.Parcel(
                ref,
                facts(order, parcel.present(), words),
                parcel.former().stream()
                        .map(each -> new ParcelsView.Former(words.dateTime(each.at()), facts(order, each, words)))
                        .toList(),
                typed != null && typed.corrects().equals(ref) ? forms.again(typed, faults) : forms.of(parcel));
    }

    private static List<Fact> facts(PlacedOrder order, DeliveryRecord record, Words words) {
        ParcelDelivery parcel = record.recorded().parcel();
        List<Fact> facts = new ArrayList<>();
        add(facts, words.text("aftersale.staff.parcel.courier"), parcel.courier());
        add(facts, words.text("aftersale.staff.parcel.tracking"), parcel.tracking());
        add(facts, words.text("aftersale.staff.parcel.shippedOn"), day(parcel.shippedOn(), words));
        add(facts, words.text("aftersale.staff.parcel.deliveredOn"), day(parcel.deliveredOn(), words));
        LocalDate collected = parcel.collectedOn();
        if (collected != null) {
            add(facts, words.text("aftersale.staff.parcel.collectedOn"), day(collected, words));
        }
        Instant deadline = record.recorded().deadline();
        add(
                facts,
                words.text("aftersale.staff.parcel.deadline"),
                deadline == null ? null : words.lastMinuteBefore(deadline));
        facts.addAll(DayFacts.of(record.recorded(), words));
        add(facts, words.text("aftersale.staff.parcel.holds"), holds(order, parcel, words));
        add(facts, words.text("aftersale.staff.parcel.told"), told(record, words));
        add(
                facts,
                words.text("aftersale.staff.parcel.reason"),
                reason(record.origin().reason(), words));
        return facts;
    }

    private static String reason(String written, Words words) {
        return written.equals(RecordOrigin.CALENDAR_CHANGED)
                ? words.text("aftersale.staff.parcel.calendarChanged")
                : written;
    }

    static String told(DeliveryRecord record, Words words) {
        String by = record.origin().by();
        boolean program = record.origin().source() == RecordOrigin.Source.COURIER;
        return words.text(
                "aftersale.staff.parcel.told." + record.origin().source(),
                program && !by.isEmpty() ? " " + by : by,
                words.dateTime(record.at()));
    }

    private static String holds(PlacedOrder order, ParcelDelivery parcel, Words words) {
        return parcel.lines().isEmpty()
                ? words.text("aftersale.staff.parcel.whole")
                : parcel.lines().stream()
                        .map(line -> line.quantity() + " \u00d7 " + name(order, line.orderItemId()))
                        .collect(Collectors.joining(", "));
    }

    private static String name(PlacedOrder order, long item) {
        return order.nameOf(item).orElse(Long.toString(item));
    }

    private static String day(@Nullable LocalDate day, Words words) {
        return day == null ? words.text("aftersale.staff.parcel.notKnown") : words.weekday(day);
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }
}
