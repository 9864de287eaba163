// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvent;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Claims as values: each getter answers what was put under its name, else null, 0 or false. */
final class SentClaim {

    private SentClaim() {}

    static Claim of(String number, ClaimState state, ClaimLine... lines) {
        Map<String, Object> values = new HashMap<>();
        values.put("getNumber", number);
        values.put("getState", state);
        values.put("getVersion", 3L);
        values.put("getOrderId", 20L);
        values.put("getOrderNumber", "20261120-20");
        values.put("getLocale", Locale.ENGLISH);
        values.put("isUrgent", true);
        values.put("isExceptionAsked", true);
        values.put("getSubmittedAt", Instant.parse("2026-11-21T09:00:00Z"));
        values.put("getDueAt", Instant.parse("2026-11-22T23:00:00Z"));
        values.put("getLines", List.of(lines));
        values.put("getEvidence", List.of(Evidence.photo("0f3a", 1), Evidence.video("0f3b")));
        values.put("getHistory", List.of(happened()));
        return proxy(Claim.class, values);
    }

    private static ClaimHistoryEntry happened() {
        return proxy(
                ClaimHistoryEntry.class,
                Map.of(
                        "getAt",
                        Instant.parse("2026-11-22T10:00:00Z"),
                        "getActor",
                        new Actor(Actor.Kind.STAFF, "bruna"),
                        "getEvent",
                        ClaimEvent.TAKE_BACK,
                        "getOrderItemId",
                        1L,
                        "getFrom",
                        ClaimState.ACCEPTED,
                        "getTo",
                        ClaimState.IN_REVIEW,
                        "getText",
                        "New photos <arrived>"));
    }

    static <T> T proxy(Class<T> type, Map<String, Object> values) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object value = values.get(method.getName());
                    boolean needed = method.getReturnType().isPrimitive() && value == null;
                    return needed ? empty(method.getReturnType()) : value;
                }));
    }

    private static Object empty(Class<?> primitive) {
        return primitive == boolean.class ? (Object) false : primitive == int.class ? (Object) 0 : (Object) 0L;
    }

    /** Kept files. */
    static final class Evidence {

        private Evidence() {}

        static ClaimEvidence photo(String id, long orderItemId) {
            Map<String, Object> values = file(id, io.aftersale.evidence.EvidenceKind.PHOTO, "image/jpeg");
            values.put("getOrderItemId", orderItemId);
            return proxy(ClaimEvidence.class, values);
        }

        static ClaimEvidence video(String id) {
            Map<String, Object> values = file(id, io.aftersale.evidence.EvidenceKind.VIDEO, "video/mp4");
            values.put(
                    "getStructure",
                    new io.aftersale.evidence.MediaStructure(
                            false, java.time.Duration.ofSeconds(6), java.time.Duration.ofSeconds(2), "avc1", 320, 240));
            return proxy(ClaimEvidence.class, values);
        }

        private static Map<String, Object> file(String id, io.aftersale.evidence.EvidenceKind kind, String type) {
            Map<String, Object> values = new HashMap<>();
            values.put("getPublicId", id);
            values.put("getKind", kind);
            values.put("getShownName", "file.bin");
            values.put("getMediaType", type);
            values.put("getSizeBytes", 2048L);
            values.put("getScan", ScanResult.of(ScanOutcome.OFF));
            values.put("getSha256", "0123456789abcdef".repeat(4));
            values.put("getReceivedAt", Instant.parse("2026-11-21T08:59:00Z"));
            return values;
        }
    }
}
