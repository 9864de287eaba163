// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What many told parcels would become, in the order in which they were told. */
public record DeliveryPlan(List<PlannedParcel> parcels) {

    private static final int SIZE_OF_MARK = 16;

    public DeliveryPlan {
        parcels = List.copyOf(parcels);
    }

    /** Whether nothing of it would be refused. */
    public boolean isSound() {
        return parcels.stream().allMatch(parcel -> parcel.faults().isEmpty());
    }

    /** How many would be written. */
    public long writes() {
        return parcels.stream()
                .filter(parcel -> parcel.change() != RecordResult.Change.NONE)
                .count();
    }

    /** Another one as soon as anything of the plan is another: what holds, what would hold, what is wrong. */
    public String mark() {
        return parcels.stream().map(DeliveryPlan::mark).collect(Collectors.joining());
    }

    /**
     * The places in the list of the parcels that are another than in the plan which had that mark; none where that was a plan of more or
     * fewer parcels.
     */
    public List<Integer> changedSince(String mark) {
        return mark.length() != parcels.size() * SIZE_OF_MARK
                ? List.of()
                : IntStream.range(0, parcels.size())
                        .filter(place -> !mark.startsWith(mark(parcels.get(place)), place * SIZE_OF_MARK))
                        .boxed()
                        .toList();
    }

    private static String mark(PlannedParcel parcel) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(parcel.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SIZE_OF_MARK);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
