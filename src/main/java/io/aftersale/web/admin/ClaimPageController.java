// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.DecideResult;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.WordsFactory;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One claim on one screen, and the decisions about its lines. */
@Controller
public class ClaimPageController {

    private static final String DONE = "aftersaleDone";

    private final CurrentStaff staff;
    private final ClaimDesk desk;
    private final WorkspaceViews views;
    private final WordsFactory words;
    private final AdminFrame frame;

    public ClaimPageController(
            CurrentStaff staff, ClaimDesk desk, WorkspaceViews views, WordsFactory words, AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.views = views;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = "/after-sale/claims/{number}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String claim(
            @PathVariable("number") String number, Locale locale, HttpServletResponse response, Model model) {
        StaffGate.require(staff, Permission.VIEW);
        Optional<Claim> found = desk.byNumber(number);
        return found.isPresent()
                ? page(found.get(), DecisionForm.EMPTY, DecideAnswer.NONE, locale, model)
                : missing(response, model);
    }

    @RequestMapping(value = "/after-sale/claims/{number}/decide", method = RequestMethod.POST)
    public String decide(
            @PathVariable("number") String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.HANDLE);
        DecisionForm form = DecisionForm.read(request);
        DecideResult result = desk.decide(
                number,
                form.version(),
                new Actor(Actor.Kind.STAFF, staff.login()),
                staff.may(Permission.GOODWILL),
                form.decisions());
        if (result instanceof DecideResult.Done) {
            redirect.addFlashAttribute(DONE, true);
            return "redirect:/after-sale/claims/" + number;
        }
        Optional<Claim> claim = DecideAnswer.claimOf(result);
        if (claim.isEmpty()) {
            return missing(response, model);
        }
        DecideAnswer answer = DecideAnswer.to(result, words.in(locale));
        response.setStatus(answer.status());
        return page(claim.get(), form, answer, locale, model);
    }

    private String page(Claim claim, DecisionForm typed, DecideAnswer answer, Locale locale, Model model) {
        Reader reader = Reader.of(staff, words.in(locale));
        model.addAttribute("claim", views.of(claim, typed, answer.judged(), reader));
        model.addAttribute("problem", answer.problem());
        return frame.around("aftersale/claim", model);
    }

    private String missing(HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return frame.around("aftersale/missing", model);
    }
}
