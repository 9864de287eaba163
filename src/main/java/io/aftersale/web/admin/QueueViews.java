// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.QuickReports;
import io.aftersale.claim.advice.AdviceWord;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.platform.OrderReader;
import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a page of the queue into words; shoppers of all rows are read at once. */
public final class QueueViews {

    private static final String QUEUE = "/after-sale?state=";

    private final OrderReader orders;
    private final LineViews lines;
    private final Clock clock;
    private final QuickRows quickRows;

    public QueueViews(OrderReader orders, LineViews lines, Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.clock = clock;
        this.quickRows = new QuickRows(orders, clock);
    }

    /** The page of quick reports. */
    QueueView quick(QuickReports.Page page, boolean further, boolean anyWaits, Words words) {
        String url = QUEUE + QueueTab.QUICK.name();
        return new QueueView(
                tabs(QueueTab.QUICK, anyWaits, words),
                quickRows.of(page.reports(), words),
                "",
                List.of(),
                further ? url : "",
                page.next() == null ? "" : url + "&after=" + page.next());
    }

    /** The page of sent claims, under the first quick reports where there are any. */
    QueueView of(
            ClaimDesk.Page page,
            List<QuickReports.Waiting> quick,
            QueueTab tab,
            boolean further,
            boolean anyWaits,
            Words words) {
        Map<Long, OrderReader.Buyer> buyers =
                orders.buyers(page.claims().stream().map(Claim::getOrderId).collect(Collectors.toSet()));
        String url = QUEUE + tab.name();
        return new QueueView(
                tabs(tab, anyWaits, words),
                quickRows.of(quick, words),
                quick.isEmpty() ? "" : QUEUE + QueueTab.QUICK.name(),
                page.claims().stream().map(claim -> row(claim, buyers, words)).toList(),
                further ? url : "",
                page.next() == null ? "" : url + "&after=" + page.next());
    }

    private static List<QueueView.Tab> tabs(QueueTab shown, boolean anyWaits, Words words) {
        return Arrays.stream(QueueTab.values())
                .filter(tab -> anyWaits || tab != QueueTab.SUBMITTED)
                .map(tab -> new QueueView.Tab(
                        QUEUE + tab.name(), words.text("aftersale.staff.tab." + tab.name()), tab == shown))
                .toList();
    }

    private QueueView.Row row(Claim claim, Map<Long, OrderReader.Buyer> buyers, Words words) {
        String timing = Timings.worst(claim.getLines());
        AdviceWord advice = AdvicePanels.hardest(claim.getLines());
        return new QueueView.Row(
                claim.getNumber(),
                "/after-sale/claims/" + claim.getNumber(),
                shopper(buyers.get(claim.getOrderId())),
                claim.getOrderNumber(),
                claim.getLines().stream().map(QueueViews::statue).collect(Collectors.joining(", ")),
                worstFlag(claim.getLines(), words),
                timing,
                words.text("aftersale.staff.timing." + timing),
                advice.name(),
                AdvicePanels.text(advice, words),
                claim.isExceptionAsked(),
                Timings.reportable(claim.getLines(), words),
                evidence(claim, words),
                claim.isUrgent(),
                Timings.age(claim.getSubmittedAt(), clock.instant(), words),
                Timings.iso(claim.getSubmittedAt(), words),
                Timings.answerBy(claim, words),
                claim.getState().name(),
                words.text("aftersale.state." + claim.getState().name()));
    }

    private static QueueView.Shopper shopper(OrderReader.@Nullable Buyer buyer) {
        return buyer == null ? new QueueView.Shopper("", "") : new QueueView.Shopper(buyer.name(), buyer.email());
    }

    private static String statue(ClaimLine line) {
        return line.getQuantity() == 1 ? line.getItemName() : line.getQuantity() + " \u00d7 " + line.getItemName();
    }

    private FlagView worstFlag(List<ClaimLine> claimed, Words words) {
        return claimed.stream()
                .map(ClaimLine::getCoverage)
                .max(Comparator.comparing(coverage -> coverage.flag()))
                .map(coverage -> lines.flag(coverage, words))
                .orElseThrow();
    }

    private static List<String> evidence(Claim claim, Words words) {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> words.text("aftersale.staff.count." + kind, count(claim, kind)))
                .toList();
    }

    private static String count(Claim claim, EvidenceKind kind) {
        return Long.toString(claim.getEvidence().stream()
                .filter(file -> file.getKind() == kind)
                .count());
    }
}
