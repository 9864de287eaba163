// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.DeliveryPlan;
import io.aftersale.delivery.DeliverySheet;
import io.aftersale.delivery.SheetRow;
import io.aftersale.delivery.ToldParcel;
import java.util.List;

/**
 * A sheet of deliveries as it was read.
 *
 * @param rows those of known orders
 * @param told what they tell, row by row
 * @param plan what each would become
 * @param faults of all other rows
 */
record DeliveryImport(List<SheetRow> rows, List<ToldParcel> told, DeliveryPlan plan, List<DeliverySheet.Fault> faults) {

    DeliveryImport {
        rows = List.copyOf(rows);
        told = List.copyOf(told);
        faults = List.copyOf(faults);
    }

    /** Of a file that is no sheet at all. */
    static DeliveryImport fault(String code) {
        DeliverySheet.Reading unread = unread(code);
        return new DeliveryImport(List.of(), List.of(), new DeliveryPlan(List.of()), unread.faults());
    }

    static DeliverySheet.Reading unread(String code) {
        return new DeliverySheet.Reading(List.of(), List.of(new DeliverySheet.Fault(1, "", code)));
    }

    boolean isSound() {
        return faults.isEmpty() && plan.isSound();
    }
}
