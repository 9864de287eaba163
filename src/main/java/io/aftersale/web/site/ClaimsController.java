// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.ClaimService;
import io.aftersale.claim.DecideResult;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** The shopper's claims: all, one, and withdrawing one. */
@Controller
public final class ClaimsController {

    private static final String ALL = "/account/after-sale/claims";
    private static final String ONE = ALL + "/{number}";

    private final SitePages pages;
    private final ClaimPages claimPages;
    private final ClaimService claims;

    public ClaimsController(SitePages pages, ClaimPages claimPages, ClaimService claims) {
        this.pages = pages;
        this.claimPages = claimPages;
        this.claims = claims;
    }

    @RequestMapping(
            value = ALL,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public ModelAndView all() {
        return claimPages.all(claims.allOfShopper(pages.customerId()));
    }

    @RequestMapping(
            value = ONE,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public ModelAndView one(@PathVariable("number") String number, HttpServletResponse response) {
        return claims.ofShopper(pages.customerId(), number)
                .map(claim -> claimPages.one(claim, ""))
                .orElseGet(() -> pages.missing(response));
    }

    @RequestMapping(value = ONE + "/withdraw", method = RequestMethod.POST)
    public ModelAndView withdraw(@PathVariable("number") String number, HttpServletResponse response) {
        DecideResult result = claims.withdraw(pages.customerId(), number);
        if (result instanceof DecideResult.Done) {
            return new ModelAndView("redirect:" + ALL + "/" + number);
        }
        if (result instanceof DecideResult.NotPossible no) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return claimPages.one(no.claim(), "aftersale.claim.withdraw.notPossible");
        }
        return pages.missing(response);
    }
}
