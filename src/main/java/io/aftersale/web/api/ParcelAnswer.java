// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.delivery.DeliveryRecord;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.ParcelHistory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parcel's record as JSON.
 *
 * @param lines empty: the whole order
 * @param countedFrom which of its days the deadline was counted from; null until delivered (A21)
 * @param former what held before, newest first; null in a former record
 */
record ParcelAnswer(
        String parcelRef,
        @Nullable String courier,
        @Nullable String tracking,
        @Nullable String shippedOn,
        @Nullable String deliveredOn,
        @Nullable String deliveredAt,
        @Nullable String collectedOn,
        List<Line> lines,
        @Nullable String deadline,
        @Nullable String lastDay,
        @Nullable String countedFrom,
        String source,
        String recordedBy,
        String recordedAt,
        String reason,
        @Nullable List<ParcelAnswer> former) {

    static ParcelAnswer of(ParcelHistory parcel, ZoneId zone) {
        List<ParcelAnswer> former =
                parcel.former().stream().map(each -> of(each, null, zone)).toList();
        return of(parcel.present(), former, zone);
    }

    private static ParcelAnswer of(DeliveryRecord record, @Nullable List<ParcelAnswer> former, ZoneId zone) {
        ParcelDelivery parcel = record.recorded().parcel();
        return new ParcelAnswer(
                parcel.parcelRef(),
                parcel.courier(),
                parcel.tracking(),
                Objects.toString(parcel.shippedOn(), null),
                Objects.toString(parcel.deliveredOn(), null),
                at(parcel.deliveredAt(), zone),
                Objects.toString(parcel.collectedOn(), null),
                parcel.lines().stream()
                        .map(line -> new Line(line.orderItemId(), line.quantity()))
                        .toList(),
                at(record.recorded().deadline(), zone),
                Objects.toString(record.recorded().lastDay(), null),
                record.recorded()
                        .receipt()
                        .map(receipt -> receipt.from().name())
                        .orElse(null),
                record.origin().source().name(),
                record.origin().by(),
                Objects.requireNonNull(at(record.at(), zone)),
                record.origin().reason(),
                former);
    }

    private static @Nullable String at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    /** So many units of one order item. */
    record Line(long orderItemId, int quantity) {}
}
