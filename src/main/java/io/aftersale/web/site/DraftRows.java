// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.DraftEnd;
import io.aftersale.claim.DraftFields;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.line.LineStanding;
import io.aftersale.line.LineStandings;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shopper's unfinished reports in words; orders and deadlines of all of them are read at once. */
public final class DraftRows {

    private final OrderReader orders;
    private final LineStandings standings;

    public DraftRows(OrderReader orders, LineStandings standings) {
        this.orders = orders;
        this.standings = standings;
    }

    List<ClaimListPage.Draft> of(List<Claim> drafts, Words words) {
        Set<Long> ids = drafts.stream().map(Claim::getOrderId).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PlacedOrder> placed =
                orders.byIds(ids).stream().collect(Collectors.toMap(PlacedOrder::id, Function.identity()));
        Map<Long, List<LineStanding>> lines = standings.frozenOf(ids);
        return drafts.stream()
                .map(draft -> row(
                        draft,
                        Optional.ofNullable(placed.get(draft.getOrderId()))
                                .map(PlacedOrder::lines)
                                .orElse(List.of()),
                        lines.getOrDefault(draft.getOrderId(), List.of()),
                        words))
                .toList();
    }

    private static ClaimListPage.Draft row(
            Claim draft, List<PlacedOrder.Line> ordered, List<LineStanding> lines, Words words) {
        Set<String> chosen = new DraftFields(draft.getDraftFields()).lines();
        Instant told = draft.getToldAt();
        return new ClaimListPage.Draft(
                draft.getNumber(),
                draft.getOrderNumber(),
                ordered.stream()
                        .filter(line -> chosen.contains(Long.toString(line.orderItemId())))
                        .map(PlacedOrder.Line::fullName)
                        .toList(),
                told == null ? "" : words.text("aftersale.drafts.told", words.dateTime(told)),
                words.text("aftersale.drafts.changed", words.dateTime(draft.getChangedAt())),
                words.text(
                        "aftersale.drafts.files", count(draft, EvidenceKind.VIDEO), count(draft, EvidenceKind.PHOTO)),
                words.text("aftersale.drafts.until", words.lastMinuteBefore(DraftEnd.of(draft, lines))));
    }

    private static String count(Claim draft, EvidenceKind kind) {
        return Long.toString(draft.getEvidence().stream()
                .filter(file -> file.getKind() == kind)
                .count());
    }
}
