// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.deadline.CountedDay;
import io.aftersale.deadline.CountsFrom;
import io.aftersale.deadline.Receipt;
import io.aftersale.line.LineAction;
import io.aftersale.line.LineStanding;
import io.aftersale.line.QuickWindow;
import io.aftersale.line.ReportWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how order lines stand. */
public final class LineViews {

    private static final String REPORT = "/account/after-sale/report";
    private static final String QUICK_REPORT = "/account/after-sale/quick-report";
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

    /** The line where nothing was begun before; what it shares with lines judged alike is made once where the words remember. */
    public LineView line(String orderNumber, String name, LineStanding standing, Instant now, Words words) {
        Common common = words.once(
                () -> common(standing, ReportWindow.of(standing, now, zone), now, words),
                Common.class,
                JudgedAlike.as(standing),
                now);
        return line(orderNumber, name, standing, common, words);
    }

    /** The line with the window of a draft over it. */
    public LineView line(
            String orderNumber, String name, LineStanding standing, ReportWindow window, Instant now, Words words) {
        return line(orderNumber, name, standing, common(standing, window, now, words), words);
    }

    private static LineView line(String orderNumber, String name, LineStanding standing, Common common, Words words) {
        return new LineView(
                name,
                standing.orderItemId(),
                common.flag(),
                common.deadlineIso(),
                common.deadlineText(),
                common.deadlineWhy(),
                common.deliveryText(),
                actions(orderNumber, standing.orderItemId(), common.offers()),
                claims(standing, words));
    }

    /** Made of nothing but what a line has in common with others of its page. */
    private Common common(LineStanding standing, ReportWindow window, Instant now, Words words) {
        Instant deadline = window.parcel().map(LineStanding.Parcel::deadline).orElse(null);
        return new Common(
                flag(standing, words),
                deadline == null ? "" : words.iso(deadline),
                new DeadlineText(words).of(window, now),
                deadlineWhy(window, now, words),
                standing.parcels().stream()
                        .map(parcel -> deliveryText(parcel, words))
                        .filter(text -> !text.isEmpty())
                        .toList(),
                offers(standing, window, now, words));
    }

    /** Of several decisions the worst flag. */
    public FlagView worst(Collection<CoverageDecision> decisions, Words words) {
        return flag(
                decisions.stream()
                        .max(Comparator.comparing(CoverageDecision::flag))
                        .orElseThrow(),
                words);
    }

    private FlagView flag(LineStanding standing, Words words) {
        FlagView flag = flag(standing.coverage(), words);
        return provisional(standing, words)
                .map(sentence -> new FlagView(
                        flag.flag(),
                        flag.icon(),
                        flag.label(),
                        Stream.concat(flag.why().stream(), Stream.of(sentence)).toList()))
                .orElse(flag);
    }

    /** That coverage is measured on a day still to come, where that may change it (A1). */
    private static Optional<String> provisional(LineStanding standing, Words words) {
        boolean changes = standing.coverage().reasons().stream().anyMatch(reason -> reason.lastCoveredDay() != null);
        boolean toCome = switch (standing.terms().measuredAt()) {
            case ORDER_DATE -> false;
            case REPORT_DATE -> true;
            case DELIVERY_DATE ->
                LineStanding.latestDelivered(standing.parcels()).isEmpty();
        };
        return changes && toCome
                ? Optional.of(
                        words.text("aftersale.flag.measured." + standing.terms().measuredAt()))
                : Optional.empty();
    }

    /** What becomes of a report that is sent after the deadline (A16). */
    public String lateText(LineStanding standing, Words words) {
        return words.text("aftersale.line.late." + standing.terms().late());
    }

    /** The order's worst flag, and one report button where any line may be reported. */
    public OrderView order(String orderNumber, Collection<LineStanding> lines, Instant now, Words words) {
        List<ActionView> actions = first(lines, LineAction.REPORT, now)
                .or(() -> first(lines, LineAction.REPORT_LATE, now))
                .map(line -> List.of(report(
                        REPORT + "?order=" + orderNumber,
                        line,
                        ReportWindow.of(line, now, zone).action(),
                        words)))
                .orElse(List.of());
        return new OrderView(worst(lines.stream().map(LineStanding::coverage).toList(), words), actions);
    }

    private Optional<LineStanding> first(Collection<LineStanding> lines, LineAction action, Instant now) {
        return lines.stream()
                .filter(line -> ReportWindow.of(line, now, zone).action() == action)
                .findFirst();
    }

    private static List<String> deadlineWhy(ReportWindow window, Instant now, Words words) {
        LineStanding.Parcel parcel = window.parcel().orElse(null);
        if (parcel == null
                || parcel.days().isEmpty()
                || new DeadlineText(words).of(window, now).isEmpty()) {
            return List.of();
        }
        LocalDate delivered = Objects.requireNonNull(parcel.deliveredOn());
        Receipt receipt = parcel.receipt().orElseThrow();
        List<String> why = new ArrayList<>();
        long counted = parcel.days().stream().filter(CountedDay::counts).count();
        why.add(words.text("aftersale.count.rule." + receipt.from(), Long.toString(counted)));
        why.addAll(DayCount.of(delivered, receipt, parcel.days(), words));
        return why;
    }

    private static String deliveryText(LineStanding.Parcel parcel, Words words) {
        LocalDate delivered = parcel.deliveredOn();
        if (delivered != null) {
            Receipt receipt = parcel.receipt().orElseThrow();
            return receipt.from() == CountsFrom.COLLECTED
                    ? words.text("aftersale.line.collected", words.date(delivered), words.date(receipt.day()))
                    : words.text("aftersale.line.delivered", words.date(delivered));
        }
        LocalDate shipped = parcel.shippedOn();
        return shipped == null ? "" : words.text("aftersale.line.shipped", words.date(shipped));
    }

    /** What may be done with any line like it, with the address of no line yet. */
    private List<ActionView> offers(LineStanding standing, ReportWindow window, Instant now, Words words) {
        return switch (window.action()) {
            case OPEN_CLAIM -> List.of();
            case NOT_YET -> List.of(action(LineAction.NOT_YET, "", words.text("aftersale.action.not-yet.note"), words));
            case REPORT, REPORT_LATE ->
                Stream.concat(
                                Stream.of(report(REPORT, standing, window.action(), words)),
                                quick(standing, window, now, words).stream())
                        .toList();
        };
    }

    private static List<ActionView> actions(String orderNumber, long orderItemId, List<ActionView> offers) {
        String line = "?order=" + orderNumber + "&line=" + orderItemId;
        return offers.stream()
                .map(offer -> offer.url().isEmpty()
                        ? offer
                        : new ActionView(offer.hook(), offer.url() + line, offer.label(), offer.note()))
                .toList();
    }

    /** Telling significant damage at once, while the hours for it run (A25). */
    private Optional<ActionView> quick(LineStanding standing, ReportWindow window, Instant now, Words words) {
        return QuickWindow.end(standing, window, zone)
                .filter(now::isBefore)
                .map(end -> new ActionView(
                        "quick-report",
                        QUICK_REPORT,
                        words.text("aftersale.quick.action"),
                        words.text("aftersale.quick.action.note", words.lastMinuteBefore(end))));
    }

    private ActionView report(String url, LineStanding line, LineAction action, Words words) {
        String note =
                action == LineAction.REPORT_LATE ? lateText(line, words) : words.text("aftersale.action.report.note");
        return action(action, url, note, words);
    }

    private static ActionView action(LineAction action, String url, String note, Words words) {
        return new ActionView(action.hook(), url, words.text("aftersale.action." + action.hook()), note);
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

    private record Common(
            FlagView flag,
            String deadlineIso,
            String deadlineText,
            List<String> deadlineWhy,
            List<String> deliveryText,
            List<ActionView> offers) {}
}
