// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A local day in a DATE column; both directions go through the same calendar, so the server's zone cancels out. */
@SuppressWarnings("JavaUtilDate") // what JPA 2.0 maps
public final class SqlDay {

    private SqlDay() {}

    public static Date of(LocalDate day) {
        return Date.valueOf(day);
    }

    public static @Nullable Date ofNullable(@Nullable LocalDate day) {
        return day == null ? null : of(day);
    }

    public static LocalDate local(java.util.Date stored) {
        return new Date(stored.getTime()).toLocalDate();
    }

    public static @Nullable LocalDate localNullable(java.util.@Nullable Date stored) {
        return stored == null ? null : local(stored);
    }
}
