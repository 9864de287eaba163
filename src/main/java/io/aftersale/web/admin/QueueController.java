// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimDesk;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.WordsFactory;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Problem reports in the order in which they are due. */
@Controller
public class QueueController {

    private static final int ROWS = 25;

    private final CurrentStaff staff;
    private final ClaimDesk desk;
    private final QueueViews views;
    private final WordsFactory words;
    private final AdminFrame frame;

    public QueueController(CurrentStaff staff, ClaimDesk desk, QueueViews views, WordsFactory words, AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.views = views;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = "/after-sale",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String queue(
            @RequestParam(value = "state", required = false) @Nullable String state,
            @RequestParam(value = "after", required = false) @Nullable String after,
            Locale locale,
            Model model) {
        StaffGate.require(staff, Permission.VIEW);
        QueueTab tab = QueueTab.named(state);
        ClaimDesk.Page page = desk.queue(tab.state(), after, ROWS);
        model.addAttribute("queue", views.of(page, tab, after != null, words.in(locale)));
        return frame.around("aftersale/queue", model);
    }
}
