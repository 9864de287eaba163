// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.platform.AfterSaleSettings;
import io.aftersale.platform.CurrentShopper;
import io.aftersale.web.access.ProblemPages;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** The frame around our pages, and who reads them. */
public final class SitePages {

    private final AfterSaleSettings settings;
    private final CurrentShopper shopper;
    private final WordsFactory words;
    private final ProblemPages problems;

    public SitePages(AfterSaleSettings settings, CurrentShopper shopper, WordsFactory words, ProblemPages problems) {
        this.settings = settings;
        this.shopper = shopper;
        this.words = words;
        this.problems = problems;
    }

    /** The shopper's id; the access table lets nobody else in. */
    long customerId() {
        return shopper.customerId().orElseThrow();
    }

    Words words() {
        return words.in(shopper.locale());
    }

    String supportEmail() {
        return settings.supportEmail();
    }

    ModelAndView page(String view, Object content, String title) {
        return new ModelAndView(view)
                .addObject("aftersaleLayout", settings.layout())
                .addObject("pageTitle", title)
                .addObject("page", content);
    }

    /** The browser may keep the page: going back must not lose what was typed. */
    static void mayBeGoneBackTo(HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-cache");
    }

    /** The one answer for what is missing or somebody else's. */
    ModelAndView missing(HttpServletResponse response) {
        return problems.page(ProblemPages.Problem.MISSING, words(), response);
    }

    /** A request that ended too early; what was kept before stays kept. */
    ModelAndView brokenOff(HttpServletResponse response) {
        return problems.page(ProblemPages.Problem.BROKEN_OFF, words(), response);
    }

    /** A file that the store could not keep; what was kept before stays kept. */
    ModelAndView notKept(HttpServletResponse response) {
        return problems.page(ProblemPages.Problem.NOT_KEPT, words(), response);
    }
}
