// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.apikey.KnownKey;
import io.aftersale.apikey.WantedKey;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The keys that were made, and the form for another.
 *
 * @param secret the key that was just made; empty otherwise
 */
public record KeysView(List<Row> rows, Form form, String secret) {

    public KeysView {
        rows = List.copyOf(rows);
    }

    static KeysView of(List<KnownKey> keys, Instant now, Words words) {
        return new KeysView(
                keys.stream().map(key -> Row.of(key, now, words)).toList(),
                new Form("", "", "", "", "", List.of()),
                "");
    }

    KeysView with(Form filled, String made) {
        return new KeysView(rows, filled, made);
    }

    private static String named(Permission permission, Words words) {
        return words.text("aftersale.staff.permission." + permission);
    }

    /**
     * A key.
     *
     * @param state whether it holds, and if not, why
     * @param holds whether it may still be taken back
     * @param used the last day of use; empty where there was none
     */
    public record Row(
            String revokeUrl,
            String name,
            String permissions,
            String state,
            boolean holds,
            String lastDay,
            String made,
            String used) {

        static Row of(KnownKey known, Instant now, Words words) {
            boolean holds = known.key().holdsAt(now);
            return new Row(
                    "/after-sale/keys/" + known.id() + "/revoke",
                    known.key().name(),
                    known.key().permissions().stream()
                            .sorted()
                            .map(permission -> named(permission, words))
                            .collect(Collectors.joining(", ")),
                    state(known, holds, words),
                    holds,
                    words.lastMinuteBefore(known.key().expiresAt()),
                    words.text("aftersale.staff.keys.madeBy", known.madeBy(), words.dateTime(known.madeAt())),
                    known.lastUsedOn() == null ? "" : words.date(known.lastUsedOn()));
        }

        private static String state(KnownKey known, boolean holds, Words words) {
            Instant revoked = known.key().revokedAt();
            if (revoked != null) {
                return words.text(
                        "aftersale.staff.keys.revokedBy",
                        Objects.toString(known.revokedBy(), "?"),
                        words.dateTime(revoked));
            }
            return words.text(holds ? "aftersale.staff.keys.holds" : "aftersale.staff.keys.over");
        }
    }

    /**
     * The form, with what is wrong at each field; empty where nothing is.
     *
     * @param lastDay as a date field wants it
     */
    public record Form(
            String name,
            String nameFault,
            String permissionsFault,
            String lastDay,
            String lastDayFault,
            List<ProductFormView.Choice> permissions) {

        public Form {
            permissions = List.copyOf(permissions);
        }

        static Form of(WantedKey wanted, List<WantedKey.Fault> faults, List<Permission> offered, Words words) {
            LocalDate lastDay = wanted.lastDay();
            return new Form(
                    wanted.name(),
                    fault(WantedKey.Fault.NAME, faults, words),
                    fault(WantedKey.Fault.PERMISSIONS, faults, words),
                    Objects.toString(lastDay, ""),
                    fault(WantedKey.Fault.LAST_DAY, faults, words),
                    offered.stream()
                            .map(each -> new ProductFormView.Choice(
                                    each.name(),
                                    named(each, words),
                                    wanted.permissions().contains(each)))
                            .toList());
        }

        private static String fault(WantedKey.Fault fault, List<WantedKey.Fault> faults, Words words) {
            return faults.contains(fault) ? words.text("aftersale.staff.keys.error." + fault) : "";
        }
    }
}
