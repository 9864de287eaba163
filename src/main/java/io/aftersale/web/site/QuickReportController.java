// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.OpenDrafts;
import io.aftersale.claim.QuickForm;
import io.aftersale.claim.QuickReports;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Tell us now, show us later": significant damage in a few words, within 24 hours (A25, T7). */
@Controller
public final class QuickReportController {

    private static final String ADDRESS = "/account/after-sale/quick-report";
    private static final String REPORT = "redirect:/account/after-sale/report?order=";
    private static final int UNPROCESSABLE = 422;

    private final SitePages pages;
    private final QuickPages quickPages;
    private final OrderReader orders;
    private final Drafts drafts;
    private final DraftChoice choice;
    private final QuickReports reports;

    public QuickReportController(
            SitePages pages,
            QuickPages quickPages,
            OrderReader orders,
            Drafts drafts,
            OpenDrafts open,
            QuickReports reports) {
        this.pages = pages;
        this.quickPages = quickPages;
        this.orders = orders;
        this.drafts = drafts;
        this.choice = new DraftChoice(open);
        this.reports = reports;
    }

    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public ModelAndView form(
            @RequestParam(value = "order", defaultValue = "") String order,
            @RequestParam(value = "line", defaultValue = "") String line,
            HttpServletResponse response) {
        SitePages.mayBeGoneBackTo(response);
        PlacedOrder found = orders.ofShopper(order, pages.customerId()).orElse(null);
        if (found == null) {
            return pages.missing(response);
        }
        List<OrderStandings.Line> lines = quickPages.lines(found);
        if (!QuickPages.areTaken(lines)) {
            return new ModelAndView(REPORT + found.number());
        }
        Optional<Claim> draft = choice.of(found, "", false).flatMap(DraftChoice.Choice::draft);
        return quickPages.page(found, lines, new QuickForm(List.of(line), "", ""), draft, new Faults());
    }

    @RequestMapping(value = ADDRESS, method = RequestMethod.POST)
    public ModelAndView tell(
            @RequestParam(value = "order", defaultValue = "") String order,
            @RequestParam(value = "formKey", defaultValue = "") String formKey,
            @RequestParam(value = "lines", required = false) List<String> lines,
            @RequestParam(value = "part", defaultValue = "") String part,
            @RequestParam(value = "words", defaultValue = "") String words,
            HttpServletResponse response) {
        SitePages.mayBeGoneBackTo(response);
        QuickForm typed = new QuickForm(
                lines == null ? List.of() : lines, part.replace("\r\n", "\n"), words.replace("\r\n", "\n"));
        return drafts.open(order, formKey, pages.customerId(), pages.words())
                .map(draft -> tell(draft, typed, response))
                .orElseGet(() -> pages.missing(response));
    }

    private ModelAndView tell(OpenDraft draft, QuickForm typed, HttpServletResponse response) {
        List<OrderStandings.Line> lines = quickPages.lines(draft.order());
        if (!QuickPages.areTaken(lines)) {
            return new ModelAndView(REPORT + draft.order().number());
        }
        String number = draft.claim().getNumber();
        if (draft.wasSent()) {
            return new ModelAndView("redirect:/account/after-sale/claims/" + number);
        }
        QuickReports.Told told = reports.tell(draft.order(), number, typed);
        if (told instanceof QuickReports.Told.Incomplete incomplete) {
            Faults faults = new Faults();
            faults.add(incomplete.errors(), pages.words());
            response.setStatus(UNPROCESSABLE);
            return quickPages.page(draft.order(), lines, typed, Optional.of(draft.claim()), faults);
        }
        return new ModelAndView(REPORT + draft.order().number() + "&draft=" + number);
    }
}
