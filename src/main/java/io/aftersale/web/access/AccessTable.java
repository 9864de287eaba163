// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.access;

import io.aftersale.platform.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every address of ours with who may call it; what is not in here is denied. The access test walks the same table. */
public final class AccessTable {

    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> WRITE = Set.of("POST");
    private static final Set<String> PUT = Set.of("PUT");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._-]+");

    /** The storefront's addresses. */
    public static final List<Row> SITE = List.of(
            Row.open(READ, "/after-sale/assets/**"),
            Row.shopper(READ, "/account/after-sale/report"),
            Row.shopper(WRITE, "/account/after-sale/report"),
            Row.shopper(READ, "/account/after-sale/quick-report"),
            Row.shopper(WRITE, "/account/after-sale/quick-report"),
            Row.shopper(READ, "/account/after-sale/claims"),
            Row.shopper(READ, "/account/after-sale/claims/{number}"),
            Row.shopper(WRITE, "/account/after-sale/claims/{number}/withdraw"),
            Row.shopper(WRITE, "/account/after-sale/claims/{number}/appeal"),
            Row.shopper(WRITE, "/account/after-sale/claims/{number}/discard"),
            Row.shopper(READ, "/after-sale/evidence/{id}"));

    /** The back office's addresses, within the admin application. */
    public static final List<Row> ADMIN = List.of(
            Row.open(READ, "/after-sale/assets/**"),
            Row.staff(READ, "/after-sale", Permission.VIEW),
            Row.staff(READ, "/after-sale/claims/{number}", Permission.VIEW),
            Row.staff(WRITE, "/after-sale/claims/{number}/decide", Permission.HANDLE),
            Row.staff(READ, "/after-sale/deliveries", Permission.VIEW),
            Row.staff(WRITE, "/after-sale/deliveries", Permission.HANDLE),
            Row.staff(READ, "/after-sale/orders", Permission.VIEW),
            Row.staff(WRITE, "/after-sale/orders/{act}", Permission.GOODWILL),
            Row.staff(READ, "/after-sale/deliveries/export", Permission.VIEW),
            Row.staff(READ, "/after-sale/deliveries/sheet", Permission.HANDLE),
            Row.staff(WRITE, "/after-sale/deliveries/sheet", Permission.HANDLE),
            Row.staff(WRITE, "/after-sale/deliveries/confirm", Permission.HANDLE),
            Row.staff(READ, "/after-sale/evidence/{id}", Permission.VIEW),
            Row.staff(READ, "/after-sale/evidence/{id}/original", Permission.VIEW),
            Row.staff(READ, "/after-sale/evidence/{id}/copy", Permission.VIEW),
            Row.staff(READ, "/after-sale/preview", Permission.VIEW),
            Row.staff(READ, "/after-sale/backfill", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/backfill", Permission.POLICY),
            Row.staff(READ, "/after-sale/policies", Permission.POLICY),
            Row.staff(READ, "/after-sale/policies/draft", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/policies/draft", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/policies/draft/begin", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/policies/draft/discard", Permission.POLICY),
            Row.staff(READ, "/after-sale/policies/draft/preview", Permission.POLICY),
            Row.staff(READ, "/after-sale/policies/draft/publish", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/policies/draft/publish", Permission.POLICY),
            Row.staff(READ, "/after-sale/policies/{number}", Permission.POLICY),
            Row.staff(READ, "/after-sale/keys", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/keys", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/keys/{id}/revoke", Permission.POLICY),
            Row.staff(READ, "/after-sale/calendars", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/calendars", Permission.POLICY),
            Row.staff(READ, "/after-sale/calendars/calendar", Permission.POLICY),
            Row.staff(READ, "/after-sale/calendars/export", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/calendars/day", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/calendars/weekend", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/calendars/import", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/calendars/fill", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/calendars/confirm", Permission.POLICY),
            Row.staff(READ, "/after-sale/products", Permission.POLICY),
            Row.staff(READ, "/after-sale/products/export", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/products/import", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/products/confirm", Permission.POLICY),
            Row.staff(READ, "/after-sale/products/{sku}", Permission.POLICY),
            Row.staff(WRITE, "/after-sale/products/{sku}", Permission.POLICY));

    /** The REST addresses, within the site application. */
    public static final List<Row> API = List.of(
            Row.key(READ, "/api/after-sale/v1/coverage/preview", Permission.VIEW),
            Row.key(READ, "/api/after-sale/v1/deadline/preview", Permission.VIEW),
            Row.key(READ, "/api/after-sale/v1/orders/{orderNumber}/coverage", Permission.VIEW),
            Row.key(PUT, "/api/after-sale/v1/products/{sku}/after-sale", Permission.POLICY),
            Row.key(PUT, "/api/after-sale/v1/orders/{orderNumber}/deliveries/{parcelRef}", Permission.HANDLE));

    /** The addresses of uploads in pieces, within the site application; they answer with statuses, never with pages. */
    public static final List<Row> UPLOADS = List.of(
            Row.open(Set.of("OPTIONS"), "/after-sale/uploads/"),
            Row.shopper(Set.of("GET", "POST"), "/after-sale/uploads/"),
            Row.shopper(Set.of("GET", "HEAD", "PATCH", "DELETE"), "/after-sale/uploads/{id}"));

    private AccessTable() {}

    /** The row of that verb and path (as sent, without context path); empty where nobody may. */
    public static Optional<Row> find(List<Row> table, String verb, String path) {
        return isPlain(path) ? table.stream().filter(row -> row.is(verb, path)).findFirst() : Optional.empty();
    }

    /** The verbs under which that address is in the table; empty where it is not. */
    public static Set<String> verbs(List<Row> table, String path) {
        return isPlain(path)
                ? table.stream()
                        .filter(row -> row.pattern().matcher(path).matches())
                        .flatMap(row -> row.verbs().stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** Nothing escaped, no parameters, no empty or dotted segment: nothing that a container could read as another address. */
    private static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches() && !path.contains("//") && !path.contains("/.");
    }

    /** Who may call an address. */
    public enum Who {
        ANYONE,
        SHOPPER,
        STAFF,
        /** The holder of an API key. */
        KEY
    }

    /**
     * One line of the table.
     *
     * @param permission for staff and keys; null otherwise
     */
    public record Row(
            Set<String> verbs,
            String address,
            Who who,
            @Nullable Permission permission) {

        static Row open(Set<String> verbs, String address) {
            return new Row(verbs, address, Who.ANYONE, null);
        }

        static Row shopper(Set<String> verbs, String address) {
            return new Row(verbs, address, Who.SHOPPER, null);
        }

        static Row staff(Set<String> verbs, String address, Permission permission) {
            return new Row(verbs, address, Who.STAFF, permission);
        }

        static Row key(Set<String> verbs, String address, Permission permission) {
            return new Row(verbs, address, Who.KEY, permission);
        }

        boolean is(String verb, String path) {
            return verbs.contains(verb) && pattern().matcher(path).matches();
        }

        private Pattern pattern() {
            return Pattern.compile(address.replace("/**", "/.*").replaceAll("\\{\\w+}", "[A-Za-z0-9_-]+"));
        }
    }
}
