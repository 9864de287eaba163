// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.BackfillService;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Facts of orders from before the installation: counted first, filled when asked for. */
@Controller
public class BackfillController {

    static final int LINES_AT_ONCE = 10_000;

    private static final String ADDRESS = "/after-sale/backfill";
    private static final String TOLD = "aftersaleTold";

    private final CurrentStaff staff;
    private final BackfillService backfill;
    private final WordsFactory words;
    private final AdminFrame frame;

    public BackfillController(CurrentStaff staff, BackfillService backfill, WordsFactory words, AdminFrame frame) {
        this.staff = staff;
        this.backfill = backfill;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String missing(Locale locale, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        model.addAttribute("backfill", BackfillView.of(backfill.count(), words.in(locale)));
        return frame.around("after-sale/backfill", "aftersale/backfill", model);
    }

    @RequestMapping(value = ADDRESS, method = RequestMethod.POST)
    public String fill(Locale locale, RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        Words reader = words.in(locale);
        redirect.addFlashAttribute(TOLD, BackfillView.told(backfill.run(LINES_AT_ONCE), reader));
        return "redirect:" + ADDRESS;
    }
}
