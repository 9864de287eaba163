// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.policy.DraftResult;
import io.aftersale.policy.PolicyDesk;
import io.aftersale.policy.PolicyDraft;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft of the next version: begun, changed, discarded. What was typed is shown again whatever happens. */
@Controller
public class PolicyDraftController {

    static final String ADDRESS = PoliciesController.ADDRESS + "/draft";

    private static final String TOLD = "aftersaleTold";
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final PolicyDesk desk;
    private final WordsFactory words;
    private final AdminFrame frame;

    public PolicyDraftController(CurrentStaff staff, PolicyDesk desk, WordsFactory words, AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(value = ADDRESS + "/begin", method = RequestMethod.POST)
    public String begin() {
        StaffGate.require(staff, Permission.POLICY);
        desk.begin(staff.login());
        return "redirect:" + ADDRESS;
    }

    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String draft(Locale locale, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        Optional<PolicyDraft> draft = desk.draft();
        return draft.isEmpty()
                ? "redirect:" + PoliciesController.ADDRESS
                : page(forms(draft.get(), locale).asKept(), model);
    }

    @RequestMapping(value = ADDRESS, method = RequestMethod.POST)
    public String save(
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        TypedPolicy typed = TypedPolicy.read(request, desk.draft().orElse(null));
        DraftResult result = desk.save(typed.seen(), typed.values(), staff.login());
        if (result instanceof DraftResult.Saved) {
            redirect.addFlashAttribute(TOLD, words.in(locale).text("aftersale.policy.draft.saved"));
            return "redirect:" + ADDRESS + (request.getParameter("preview") == null ? "" : "/preview");
        }
        return page(again(result, typed, response, locale), model);
    }

    @RequestMapping(value = ADDRESS + "/discard", method = RequestMethod.POST)
    public String discard(
            @RequestParam(value = "seen", required = false) @Nullable String seen,
            Locale locale,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        boolean gone = desk.discard(TypedPolicy.seen(seen));
        redirect.addFlashAttribute(
                TOLD,
                words.in(locale)
                        .text(gone ? "aftersale.policy.draft.discarded" : "aftersale.policy.draft.notDiscarded"));
        return "redirect:" + (gone ? PoliciesController.ADDRESS : ADDRESS);
    }

    private PolicyFormView again(DraftResult result, TypedPolicy typed, HttpServletResponse response, Locale locale) {
        Words reader = words.in(locale);
        if (result instanceof DraftResult.ChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            String problem = reader.text(
                    "aftersale.policy.problem.changedMeanwhile", changed.now().changedBy());
            return forms(changed.now(), locale).overtaken(typed, problem);
        }
        PolicyDraft draft = desk.begin(staff.login());
        if (result instanceof DraftResult.Refused refused) {
            response.setStatus(UNPROCESSABLE);
            return forms(draft, locale).refused(typed, refused.faults());
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return forms(draft, locale).overtaken(typed, reader.text("aftersale.policy.problem.gone"));
    }

    private PolicyForms forms(PolicyDraft draft, Locale locale) {
        return new PolicyForms(draft, desk.calendars(), words.in(locale));
    }

    private String page(PolicyFormView form, Model model) {
        model.addAttribute("form", form);
        return frame.around(PoliciesController.SECTION, "aftersale/policy-draft", model);
    }
}
