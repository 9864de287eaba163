// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What many told parcels would become, in the order in which they were told. */
public record DeliveryPlan(List<PlannedParcel> parcels) {

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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parcels.forEach(parcel -> digest.update(parcel.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
