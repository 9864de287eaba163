// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how order lines stand. */
public final class LineViews {

    private static final Map<CoverageFlag, String> ICONS = Map.of(
            CoverageFlag.COVERED, "shield-check",
            CoverageFlag.COVERED_BY_EXCEPTION, "shield-star",
            CoverageFlag.NEEDS_REVIEW, "shield-question",
            CoverageFlag.NOT_COVERED, "shield-off");

    private final ZoneId zone;

    public LineViews(ZoneId zone) {
        this.zone = zone;
    }

    public FlagView flag(CoverageDecision decision, Words words) {
        return new FlagView(
                decision.flag().name(),
                ICONS.getOrDefault(decision.flag(), "shield-question"),
                words.flagLabel(decision),
                words.whys(decision));
    }

    public LineView line(String orderNumber, String name, LineStanding standing, Instant now, Words words) {
        ReportWindow window = ReportWindow.of(standing, now, zone);
        Instant deadline = window.parcel().map(LineStanding.Parcel::deadline).orElse(null);
        return new LineView(
                name,
                standing.orderItemId(),
                flag(standing.coverage(), words),
                deadline == null ? "" : words.iso(deadline),
                deadlineText(window, words),
                standing.parcels().stream()
                        .map(parcel -> deliveryText(parcel, words))
                        .filter(text -> !text.isEmpty())
                        .toList(),
                actions(orderNumber, standing, window, words),
                claims(standing, words));
    }

    /** Of several decisions the worst flag. */
    public FlagView worst(Collection<CoverageDecision> decisions, Words words) {
        return flag(
                decisions.stream()
                        .max(Comparator.comparing(CoverageDecision::flag))
                        .orElseThrow(),
                words);
    }

    /** The order's worst flag, and one report button where any line may be reported. */
    public OrderView order(String orderNumber, Collection<LineStanding> lines, Instant now, Words words) {
        List<LineAction> offered = lines.stream()
                .map(line -> ReportWindow.of(line, now, zone).action())
                .distinct()
                .toList();
        List<ActionView> actions = new ArrayList<>();
        if (offered.contains(LineAction.REPORT)) {
            actions.add(action(LineAction.REPORT, reportUrl(orderNumber, null), words));
        } else if (offered.contains(LineAction.REPORT_LATE)) {
            actions.add(action(LineAction.REPORT_LATE, reportUrl(orderNumber, null), words));
        }
        return new OrderView(worst(lines.stream().map(LineStanding::coverage).toList(), words), actions);
    }

    private static String deadlineText(ReportWindow window, Words words) {
        LocalDate last = window.parcel().map(LineStanding.Parcel::lastDay).orElse(null);
        if (last == null || window.action() == LineAction.OPEN_CLAIM) {
            return "";
        }
        String key = window.action() == LineAction.REPORT ? "aftersale.line.reportBy" : "aftersale.line.reportedUntil";
        return words.text(key, words.endOf(last));
    }

    private static String deliveryText(LineStanding.Parcel parcel, Words words) {
        LocalDate delivered = parcel.deliveredOn();
        if (delivered != null) {
            return words.text("aftersale.line.delivered", words.date(delivered));
        }
        LocalDate shipped = parcel.shippedOn();
        return shipped == null ? "" : words.text("aftersale.line.shipped", words.date(shipped));
    }

    private static List<ActionView> actions(
            String orderNumber, LineStanding standing, ReportWindow window, Words words) {
        return switch (window.action()) {
            case OPEN_CLAIM -> List.of();
            case NOT_YET -> List.of(action(LineAction.NOT_YET, "", words));
            case REPORT, REPORT_LATE ->
                List.of(action(window.action(), reportUrl(orderNumber, standing.orderItemId()), words));
        };
    }

    private static ActionView action(LineAction action, String url, Words words) {
        String key = "aftersale.action." + action.hook();
        return new ActionView(action.hook(), url, words.text(key), words.text(key + ".note"));
    }

    private static List<ClaimLinkView> claims(LineStanding standing, Words words) {
        return standing.claims().stream()
                .map(claim -> new ClaimLinkView(
                        claim.number(),
                        "/account/after-sale/claims/" + claim.number(),
                        claim.state(),
                        words.text("aftersale.state." + claim.state())))
                .toList();
    }

    private static String reportUrl(String orderNumber, @Nullable Long orderItemId) {
        String url = "/account/after-sale/report?order=" + orderNumber;
        return orderItemId == null ? url : url + "&line=" + orderItemId;
    }
}
