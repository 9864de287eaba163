// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would be another about a parcel, in words: from what to what, the deadline with it. */
final class ParcelChanges {

    private final @Nullable RecordedParcel before;
    private final RecordedParcel after;
    private final Words words;
    private final List<String> changes = new ArrayList<>();

    private ParcelChanges(@Nullable DeliveryRecord before, RecordedParcel after, Words words) {
        this.before = before == null ? null : before.recorded();
        this.after = after;
        this.words = words;
    }

    /** What the records after that many first ones say, each in a sentence with who told it and when. */
    static List<String> since(int seen, ParcelHistory parcel, Words words) {
        List<DeliveryRecord> all = parcel.inOrder();
        List<String> sentences = new ArrayList<>();
        for (int place = Math.max(0, Math.min(seen, all.size() - 1)); place < all.size(); place++) {
            DeliveryRecord record = all.get(place);
            List<String> changes = of(place == 0 ? null : all.get(place - 1), record.recorded(), words);
            sentences.add(words.text(
                    "aftersale.staff.parcels.by", ParcelViews.told(record, words), String.join("; ", changes)));
        }
        return sentences;
    }

    static List<String> of(@Nullable DeliveryRecord before, RecordedParcel after, Words words) {
        ParcelChanges all = new ParcelChanges(before, after, words);
        all.add("parcel.courier", recorded -> text(recorded.parcel().courier()));
        all.add("parcel.tracking", recorded -> text(recorded.parcel().tracking()));
        all.add("parcel.shippedOn", recorded -> all.day(recorded.parcel().shippedOn()));
        all.add("parcel.deliveredOn", recorded -> all.day(recorded.parcel().deliveredOn()));
        all.add(
                "parcelSheet.deliveredAt",
                recorded -> all.moment(recorded.parcel().deliveredAt()));
        all.add("parcel.collectedOn", recorded -> all.day(recorded.parcel().collectedOn()));
        all.add("parcel.deadline", recorded -> all.end(recorded.deadline()));
        all.add("parcel.holds", recorded -> all.contents(recorded.parcel()));
        return all.changes;
    }

    private void add(String key, Function<RecordedParcel, String> value) {
        String name = words.text("aftersale.staff." + key);
        String now = value.apply(after);
        String then = before == null ? "" : value.apply(before);
        if (now.equals(then)) {
            return;
        }
        String nothing = words.text("aftersale.staff.parcelSheet.nothing");
        changes.add(
                then.isEmpty()
                        ? words.text("aftersale.staff.parcelSheet.set", name, now)
                        : words.text("aftersale.staff.parcelSheet.fromTo", name, then, now.isEmpty() ? nothing : now));
    }

    private String contents(ParcelDelivery parcel) {
        return parcel.lines().isEmpty()
                ? words.text("aftersale.staff.parcel.whole")
                : parcel.lines().stream()
                        .map(line -> line.orderItemId() + ":" + line.quantity())
                        .collect(Collectors.joining("; "));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.weekday(day);
    }

    private String moment(@Nullable Instant instant) {
        return instant == null ? "" : words.dateTime(instant);
    }

    private String end(@Nullable Instant deadline) {
        return deadline == null ? "" : words.lastMinuteBefore(deadline);
    }

    private static String text(@Nullable String value) {
        return Objects.toString(value, "");
    }
}
