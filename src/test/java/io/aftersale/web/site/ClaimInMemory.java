// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimHistoryEntry;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A claim of order 20 as a value that tests change. */
final class ClaimInMemory implements Claim {

    final String number;
    final long customerId;
    final List<ClaimEvidence> evidence = new ArrayList<>();
    final List<ClaimLine> lines = new ArrayList<>();
    final List<ClaimHistoryEntry> history = new ArrayList<>();
    long orderId = 20;
    ClaimState state = ClaimState.DRAFT;
    boolean urgent;

    String formKey = "";
    Map<String, String> fields = new HashMap<>();

    @Nullable
    Instant toldAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    String noVideoReason;

    ClaimInMemory(String number, long customerId) {
        this.number = number;
        this.customerId = customerId;
    }

    @Override
    public Long getId() {
        return 1L;
    }

    @Override
    public String getNumber() {
        return number;
    }

    @Override
    public long getOrderId() {
        return orderId;
    }

    @Override
    public String getOrderNumber() {
        return "1001";
    }

    @Override
    public long getCustomerId() {
        return customerId;
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public Instant getDueAt() {
        return Instant.parse("2026-11-26T10:00:00Z");
    }

    @Override
    public ClaimState getState() {
        return state;
    }

    @Override
    public String getFormKey() {
        return formKey;
    }

    @Override
    public Instant getChangedAt() {
        return Instant.parse("2026-11-21T09:00:00Z");
    }

    @Override
    public @Nullable Instant getToldAt() {
        return toldAt;
    }

    @Override
    public Map<String, String> getDraftFields() {
        return fields;
    }

    @Override
    public long getVersion() {
        return 0;
    }

    @Override
    public boolean isUrgent() {
        return urgent;
    }

    @Override
    public Instant getCreatedAt() {
        return Instant.parse("2026-11-21T09:00:00Z");
    }

    @Override
    public @Nullable Instant getSubmittedAt() {
        return submittedAt;
    }

    @Override
    public boolean isAllTheVideo() {
        return false;
    }

    @Override
    public @Nullable String getNoVideoReason() {
        return noVideoReason;
    }

    @Override
    public boolean isExceptionAsked() {
        return false;
    }

    @Override
    public List<ClaimLine> getLines() {
        return lines;
    }

    @Override
    public List<ClaimEvidence> getEvidence() {
        return evidence;
    }

    @Override
    public List<ClaimHistoryEntry> getHistory() {
        return history;
    }
}
