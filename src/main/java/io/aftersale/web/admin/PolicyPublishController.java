// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.line.PolicyPreview;
import io.aftersale.line.PreviewedLine;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.OrderedNames;
import io.aftersale.platform.Permission;
import io.aftersale.policy.PolicyCheck;
import io.aftersale.policy.PolicyDesk;
import io.aftersale.policy.PolicyDraft;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.Publication;
import io.aftersale.policy.PublishResult;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the draft to a version: first what it would mean, then for good. */
@Controller
public class PolicyPublishController {

    private static final String NONE = "redirect:" + PoliciesController.ADDRESS;
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final PolicyDesk desk;
    private final PolicyPreview preview;
    private final OrderedNames names;
    private final LineViews flags;
    private final Clock clock;
    private final WordsFactory words;
    private final AdminFrame frame;

    public PolicyPublishController(
            CurrentStaff staff,
            PolicyDesk desk,
            PolicyPreview preview,
            OrderedNames names,
            LineViews flags,
            Clock clock,
            WordsFactory words,
            AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.preview = preview;
        this.names = names;
        this.flags = flags;
        this.clock = clock;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = PolicyDraftController.ADDRESS + "/preview",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String preview(Locale locale, HttpServletResponse response, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        Optional<PolicyDraft> draft = desk.draft();
        if (draft.isEmpty()) {
            return NONE;
        }
        List<PolicyFault> faults = new PolicyCheck(new HashSet<>(desk.calendars()))
                .faults(draft.get().values());
        return faults.isEmpty()
                ? shown(draft.get(), words.in(locale), model)
                : refused(draft.get(), faults, words.in(locale), response, model);
    }

    @RequestMapping(
            value = PolicyDraftController.ADDRESS + "/publish",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String confirm(Locale locale, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        Optional<PolicyDraft> draft = desk.draft();
        return draft.isEmpty()
                ? NONE
                : page(
                        PolicyPublishView.of(draft.get(), new Publication("", ""), "", List.of(), words.in(locale)),
                        model);
    }

    @RequestMapping(value = PolicyDraftController.ADDRESS + "/publish", method = RequestMethod.POST)
    public String publish(
            @RequestParam(value = "seen", defaultValue = "") String seen,
            @RequestParam(value = "validFrom", defaultValue = "") String validFrom,
            @RequestParam(value = "note", defaultValue = "") String note,
            Locale locale,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        Words reader = words.in(locale);
        Publication typed = new Publication(validFrom.strip(), plain(note));
        PublishResult result = desk.publish(TypedPolicy.seen(seen), typed, staff.login());
        if (result instanceof PublishResult.Done done) {
            String number = Integer.toString(done.published().number());
            redirect.addFlashAttribute(
                    "aftersaleTold",
                    reader.text(
                            "aftersale.policy.published",
                            number,
                            reader.dateTime(done.published().validFrom())));
            return "redirect:" + PoliciesController.ADDRESS + "/" + number;
        }
        return again(result, typed, reader, response, model, redirect);
    }

    private String again(
            PublishResult result,
            Publication typed,
            Words reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (result instanceof PublishResult.ChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            String problem = reader.text(
                    "aftersale.policy.problem.draftChanged", changed.now().changedBy());
            return page(PolicyPublishView.of(changed.now(), typed, problem, List.of(), reader), model);
        }
        Optional<PolicyDraft> draft = desk.draft();
        if (result instanceof PublishResult.Refused refused && draft.isPresent()) {
            response.setStatus(UNPROCESSABLE);
            String problem = reader.text("aftersale.policy.problem.notPublished");
            return page(PolicyPublishView.of(draft.get(), typed, problem, refused.faults(), reader), model);
        }
        redirect.addFlashAttribute("aftersaleTold", reader.text("aftersale.policy.problem.noDraft"));
        return NONE;
    }

    private String shown(PolicyDraft draft, Words reader, Model model) {
        PolicyPreview.Outcome outcome = preview.of(draft.proposed(clock.instant()));
        List<Long> items =
                outcome.shown().stream().map(PreviewedLine::orderItemId).toList();
        model.addAttribute("preview", PolicyPreviewView.of(draft, outcome, names.of(items), flags, reader));
        return frame.around(PoliciesController.SECTION, "aftersale/policy-preview", model);
    }

    private String refused(
            PolicyDraft draft, List<PolicyFault> faults, Words reader, HttpServletResponse response, Model model) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute(
                "form", new PolicyForms(draft, desk.calendars(), reader).refused(TypedPolicy.of(draft), faults));
        return frame.around(PoliciesController.SECTION, "aftersale/policy-draft", model);
    }

    private String page(PolicyPublishView view, Model model) {
        model.addAttribute("publish", view);
        return frame.around(PoliciesController.SECTION, "aftersale/policy-publish", model);
    }

    private static String plain(String note) {
        return note.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .strip();
    }
}
