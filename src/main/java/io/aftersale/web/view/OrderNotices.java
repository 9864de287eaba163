// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.coverage.CoverageDecision;
import io.aftersale.deadline.DeadlineTerms;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import io.aftersale.notice.OrderNotice;
import io.aftersale.notice.OrderNotice.LineNotice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Says of a placed order what its pages and mails say, in the same words. */
public final class OrderNotices {

    private final LineViews views;
    private final ZoneId zone;

    public OrderNotices(LineViews views, ZoneId zone) {
        this.views = views;
        this.zone = zone;
    }

    /**
     * The whole order.
     *
     * @param terms of the policy version in force when it was placed
     */
    public OrderNotice order(String orderNumber, List<LineNotice> lines, DeadlineTerms terms, Words words) {
        return new OrderNotice(
                words.text("aftersale.claim.order", orderNumber),
                lines,
                words.text("aftersale.film.title"),
                filming(terms, words));
    }

    /** A line of the reader's own order. */
    public LineNotice line(String orderNumber, String name, LineStanding standing, Instant now, Words words) {
        LineView line = views.line(orderNumber, "", standing, now, words);
        ReportWindow window = ReportWindow.of(standing, now, zone);
        ActionView action = line.actions().stream().findFirst().orElse(new ActionView("", "", "", ""));
        return new LineNotice(
                name,
                line.flag().label(),
                line.flag().why(),
                line.deadlineText(),
                window.parcel().map(LineStanding.Parcel::lastDay).orElse(null),
                window.parcel().map(LineStanding.Parcel::deadline).orElse(null),
                action.label(),
                action.url());
    }

    /** A line of which only the coverage may be told: no address of an account stands in it. */
    public LineNotice line(String name, CoverageDecision decision, Words words) {
        FlagView flag = views.flag(decision, words);
        return new LineNotice(name, flag.label(), flag.why(), "", null, null, "", "");
    }

    private static List<String> filming(DeadlineTerms terms, Words words) {
        return List.of(
                words.text("aftersale.film.sealed"),
                words.text("aftersale.film.whole"),
                words.text("aftersale.film.pictures"),
                words.text("aftersale.film.report", words.workingDays(terms.workingDays())),
                words.text("aftersale.film.urgent", words.hours(terms.urgent().toHours())),
                words.text("aftersale.film.keep"),
                words.text("aftersale.film.why"));
    }
}
