// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery;

import java.time.Instant;

/** One record of a parcel, the present one or a former, with who told it and when. */
public record DeliveryRecord(RecordedParcel recorded, RecordOrigin origin, Instant at) {}
