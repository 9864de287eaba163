// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.deadline.Estimate;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.policy.PolicyDesk;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import io.aftersale.whatif.WhatIf;
import io.aftersale.whatif.WhatIfAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** "What would the policy say?": the whole question stands in the address, nothing is read of orders and nothing is kept. */
@Controller
public class WhatIfController {

    static final String SECTION = "after-sale/preview";

    private final CurrentStaff staff;
    private final WhatIf whatIf;
    private final PolicyDesk policies;
    private final WhatIfViews views;
    private final WordsFactory words;
    private final AdminFrame frame;
    private final Clock clock;
    private final ZoneId zone;

    public WhatIfController(
            CurrentStaff staff,
            WhatIf whatIf,
            PolicyDesk policies,
            WhatIfViews views,
            WordsFactory words,
            AdminFrame frame,
            Clock clock,
            ZoneId zone) {
        this.staff = staff;
        this.whatIf = whatIf;
        this.policies = policies;
        this.views = views;
        this.words = words;
        this.frame = frame;
        this.clock = clock;
        this.zone = zone;
    }

    @RequestMapping(
            value = "/after-sale/preview",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String preview(HttpServletRequest request, Locale locale, Model model) {
        StaffGate.require(staff, Permission.VIEW);
        Words reader = words.in(locale);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        TypedWhatIf typed = TypedWhatIf.read(request);
        Map<String, String> faults = new TreeMap<>(typed.isAsked() ? typed.faults() : Map.of());
        if (typed.isAsked() && faults.isEmpty()) {
            answer(typed, faults)
                    .ifPresent(answer -> model.addAttribute("answer", views.of(answer, partFoundOn(today), reader)));
        }
        model.addAttribute(
                "form", WhatIfForm.of(typed.isAsked() ? typed : typed.on(today), policies.published(), faults, reader));
        return frame.around(SECTION, "aftersale/preview", model);
    }

    private Optional<WhatIfAnswer> answer(TypedWhatIf typed, Map<String, String> faults) {
        try {
            return Optional.of(whatIf.answer(typed.question(zone)));
        } catch (IllegalArgumentException noSuchVersion) {
            faults.put("policy", "policy");
            return Optional.empty();
        }
    }

    private Estimate.Dated partFoundOn(LocalDate today) {
        return Estimate.fromStudio(today, whatIf.inForceOn(today).estimateTerms(), null, null);
    }
}
