// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.QuickReports;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.List;
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
    private static final int ON_TOP = 3;

    private final CurrentStaff staff;
    private final ClaimDesk desk;
    private final QuickReports quick;
    private final QueueViews views;
    private final WordsFactory words;
    private final AdminFrame frame;

    public QueueController(
            CurrentStaff staff,
            ClaimDesk desk,
            QuickReports quick,
            QueueViews views,
            WordsFactory words,
            AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.quick = quick;
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
        Words said = words.in(locale);
        boolean anyWaits = tab == QueueTab.SUBMITTED || anyWaits();
        model.addAttribute(
                "queue",
                tab == QueueTab.QUICK
                        ? views.quick(quick.open(after, ROWS), after != null, anyWaits, said)
                        : views.of(
                                desk.queue(tab.state(), after, ROWS),
                                onTop(tab, after),
                                tab,
                                after != null,
                                anyWaits,
                                said));
        return frame.around("aftersale/queue", model);
    }

    /** Whether files of a sent claim wait for the malware scan, which is over within seconds where the scanner answers. */
    private boolean anyWaits() {
        return !desk.queue(QueueTab.SUBMITTED.state(), null, 1).claims().isEmpty();
    }

    /** Urgent damage stands above what is to be checked. */
    private List<QuickReports.Waiting> onTop(QueueTab tab, @Nullable String after) {
        return tab == QueueTab.IN_REVIEW && after == null
                ? quick.open(null, ON_TOP).reports()
                : List.of();
    }
}
