// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.DecideResult;
import io.aftersale.claim.OpenDrafts;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** Discards an unfinished report (C5). */
@Controller
public final class DiscardController {

    private static final String ALL = "/account/after-sale/claims";

    private final SitePages pages;
    private final OpenDrafts drafts;

    public DiscardController(SitePages pages, OpenDrafts drafts) {
        this.pages = pages;
        this.drafts = drafts;
    }

    /** One that was sent meanwhile stays, and its page is shown. */
    @RequestMapping(value = ALL + "/{number}/discard", method = RequestMethod.POST)
    public ModelAndView discard(@PathVariable("number") String number, HttpServletResponse response) {
        DecideResult result = drafts.discard(pages.customerId(), number);
        if (result instanceof DecideResult.Missing) {
            return pages.missing(response);
        }
        return new ModelAndView("redirect:" + ALL + (result instanceof DecideResult.NotPossible ? "/" + number : ""));
    }
}
