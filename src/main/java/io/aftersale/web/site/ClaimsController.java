// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Appeal;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.DecideResult;
import io.aftersale.claim.FieldError;
import io.aftersale.claim.OpenDrafts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The shopper's claims: all, one, withdrawing one, and asking for another look at what was refused. */
@Controller
public final class ClaimsController {

    private static final String ALL = "/account/after-sale/claims";
    private static final String ONE = ALL + "/{number}";
    private static final Pattern LINE = Pattern.compile("\\d{1,18}");
    private static final int UNPROCESSABLE = 422;
    private static final Optional<FieldError> NOT_REFUSED =
            Optional.of(new FieldError("line", "notRefused", List.of()));

    private final SitePages pages;
    private final ClaimPages claimPages;
    private final ClaimService claims;
    private final OpenDrafts drafts;

    public ClaimsController(SitePages pages, ClaimPages claimPages, ClaimService claims, OpenDrafts drafts) {
        this.pages = pages;
        this.claimPages = claimPages;
        this.claims = claims;
        this.drafts = drafts;
    }

    @RequestMapping(
            value = ALL,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public ModelAndView all() {
        return claimPages.all(drafts.of(pages.customerId()), claims.allOfShopper(pages.customerId()));
    }

    @RequestMapping(
            value = ONE,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public ModelAndView one(@PathVariable("number") String number, HttpServletResponse response) {
        return claims.ofShopper(pages.customerId(), number)
                .map(claim -> claimPages.one(claim, appeals(claim), ""))
                .or(() -> unfinished(number))
                .orElseGet(() -> pages.missing(response));
    }

    /** The number of a draft leads to its form. */
    private Optional<ModelAndView> unfinished(String number) {
        return drafts.of(pages.customerId()).stream()
                .filter(draft -> draft.getNumber().equals(number))
                .findFirst()
                .map(draft -> new ModelAndView("redirect:/account/after-sale/report?order=" + draft.getOrderNumber()
                        + "&draft=" + draft.getNumber()));
    }

    @RequestMapping(value = ONE + "/withdraw", method = RequestMethod.POST)
    public ModelAndView withdraw(@PathVariable("number") String number, HttpServletResponse response) {
        DecideResult result = claims.withdraw(pages.customerId(), number);
        if (result instanceof DecideResult.Done) {
            return again(number);
        }
        if (result instanceof DecideResult.NotPossible no) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return claimPages.one(no.claim(), appeals(no.claim()), "aftersale.claim.withdraw.notPossible");
        }
        return pages.missing(response);
    }

    /** Asks for another look at the line of that order item. */
    @RequestMapping(value = ONE + "/appeal", method = RequestMethod.POST)
    public ModelAndView appeal(
            @PathVariable("number") String number,
            @RequestParam(value = "line", defaultValue = "") String line,
            @RequestParam(value = "words", defaultValue = "") String words,
            HttpServletResponse response) {
        long item = LINE.matcher(line).matches() ? Long.parseLong(line) : 0;
        DecideResult result = claims.askForException(pages.customerId(), number, item, words);
        if (result instanceof DecideResult.Done) {
            return again(number);
        }
        if (result instanceof DecideResult.Invalid no) {
            return notTaken(
                    no.claim(),
                    new TypedAppeal(item, words, Optional.of(no.errors().get(0))),
                    response);
        }
        if (result instanceof DecideResult.NotPossible no) {
            return notTaken(no.claim(), new TypedAppeal(item, words, NOT_REFUSED), response);
        }
        return pages.missing(response);
    }

    private ModelAndView notTaken(Claim claim, TypedAppeal typed, HttpServletResponse response) {
        boolean words =
                typed.error().filter(error -> error.field().equals("words")).isPresent();
        response.setStatus(words ? UNPROCESSABLE : HttpServletResponse.SC_CONFLICT);
        return claimPages.notTaken(claim, appeals(claim), typed);
    }

    private Map<Long, Appeal> appeals(Claim claim) {
        return claims.appeals(pages.customerId(), claim.getNumber());
    }

    private static ModelAndView again(String number) {
        return new ModelAndView("redirect:" + ALL + "/" + number);
    }
}
