// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.policy.PolicyDesk;
import io.aftersale.policy.PolicyPage;
import io.aftersale.policy.PublishedPolicy;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The published versions: which there are, and what each says. */
@Controller
public class PoliciesController {

    static final String SECTION = "after-sale/policies";
    static final String ADDRESS = "/after-sale/policies";

    private final CurrentStaff staff;
    private final PolicyDesk desk;
    private final Clock clock;
    private final WordsFactory words;
    private final AdminFrame frame;

    public PoliciesController(CurrentStaff staff, PolicyDesk desk, Clock clock, WordsFactory words, AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.clock = clock;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String policies(Locale locale, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        model.addAttribute("policies", list(words.in(locale)));
        return frame.around(SECTION, "aftersale/policies", model);
    }

    @RequestMapping(
            value = ADDRESS + "/{number}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String version(
            @PathVariable("number") String number, Locale locale, HttpServletResponse response, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        Optional<PolicyPage> page =
                number.matches("[1-9]\\d{0,8}") ? desk.version(Integer.parseInt(number)) : Optional.empty();
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return frame.around(SECTION, "aftersale/missing", model);
        }
        Words reader = words.in(locale);
        PoliciesView.Row row = list(reader).rows().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
        model.addAttribute("policy", PolicyVersionView.of(page.get(), row, reader));
        return frame.around(SECTION, "aftersale/policy", model);
    }

    private PoliciesView list(Words reader) {
        List<PublishedPolicy> published = desk.published();
        return PoliciesView.of(published, desk.draft(), clock.instant(), reader);
    }
}
