// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.QuickForm;
import io.aftersale.line.LineStanding;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.servlet.ModelAndView;

/** Shows the quick report: fresh, or again with everything typed and what is wrong. */
public final class QuickPages {

    private final SitePages pages;
    private final OrderStandings standings;

    public QuickPages(SitePages pages, OrderStandings standings) {
        this.pages = pages;
        this.standings = standings;
    }

    /** The order's lines as they stand now. */
    List<OrderStandings.Line> lines(PlacedOrder order) {
        return standings.of(order, null);
    }

    /** Whether the policy that holds for the order of these lines takes quick reports. */
    static boolean areTaken(List<OrderStandings.Line> lines) {
        return lines.stream().anyMatch(line -> line.standing().terms().quickReport() != null);
    }

    /** The form, under the draft's key where one goes on. */
    ModelAndView page(
            PlacedOrder order, List<OrderStandings.Line> lines, QuickForm typed, Optional<Claim> draft, Faults faults) {
        Words words = pages.words();
        FieldView choice = new FieldView("lines", "", faults.at("lines"));
        FieldView part = new FieldView("part", typed.part(), faults.at("part"));
        FieldView said = new FieldView("words", typed.words(), faults.at("words"));
        QuickPage page = new QuickPage(
                order.number(),
                draft.map(Claim::getFormKey).orElseGet(FormKey::next),
                Stream.of(choice, part, said)
                        .flatMap(field -> ReportPage.Fault.of(field, "").stream())
                        .toList(),
                draft.map(claim -> told(claim, words)).orElse(""),
                draft.map(Claim::getNumber).orElse(""),
                choice,
                choosable(lines, typed, words),
                part,
                said,
                pages.supportEmail());
        return pages.page("after-sale/quick-report", page, words.text("aftersale.quick.title"));
    }

    private static List<QuickPage.Line> choosable(List<OrderStandings.Line> lines, QuickForm typed, Words words) {
        List<OrderStandings.Line> open =
                lines.stream().filter(OrderStandings.Line::isChoosable).toList();
        return open.stream()
                .map(line -> new QuickPage.Line(
                        line.id(),
                        line.name(),
                        open.size() == 1 || typed.lines().contains(Long.toString(line.id())),
                        line.window()
                                .parcel()
                                .map(LineStanding.Parcel::deadline)
                                .map(end -> words.text("aftersale.quick.until", words.lastMinuteBefore(end)))
                                .orElse("")))
                .toList();
    }

    private static String told(Claim draft, Words words) {
        Instant at = draft.getToldAt();
        return at == null ? "" : words.text("aftersale.quick.told", words.dateTime(at), draft.getNumber());
    }
}
