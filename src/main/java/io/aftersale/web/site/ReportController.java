// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimService;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.platform.MultipartReader;
import io.aftersale.platform.OrderReader;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Report a problem": one page, one form, read as a stream (R26). */
@Controller
public final class ReportController {

    private static final Logger LOG = LoggerFactory.getLogger(ReportController.class);
    private static final String ADDRESS = "/account/after-sale/report";
    private static final String REMOVE = "remove:";
    private static final int UNPROCESSABLE = 422;

    /** The browser may keep the page: going back must not lose what was typed. */
    private static final String FOR_GOING_BACK = "private, no-cache";

    private final SitePages pages;
    private final ReportPages reports;
    private final OrderReader orders;
    private final MultipartReader reader;
    private final Drafts drafts;
    private final ReportSender sender;
    private final ClaimService claims;

    public ReportController(
            SitePages pages,
            ReportPages reports,
            OrderReader orders,
            MultipartReader reader,
            Drafts drafts,
            ReportSender sender,
            ClaimService claims) {
        this.pages = pages;
        this.reports = reports;
        this.orders = orders;
        this.reader = reader;
        this.drafts = drafts;
        this.sender = sender;
        this.claims = claims;
    }

    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public ModelAndView form(
            @RequestParam(value = "order", defaultValue = "") String order,
            @RequestParam(value = "line", defaultValue = "") String line,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", FOR_GOING_BACK);
        return orders.ofShopper(order, pages.customerId())
                .map(found -> reports.fresh(found, line))
                .orElseGet(() -> pages.missing(response));
    }

    @RequestMapping(value = ADDRESS, method = RequestMethod.POST)
    public ModelAndView post(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", FOR_GOING_BACK);
        ReportPost post = new ReportPost(drafts, pages.customerId(), pages.words());
        try {
            reader.read(request, post);
        } catch (EvidenceStore.DiskTrouble ours) {
            LOG.error("Evidence could not be kept", ours);
            return pages.notKept(response);
        } catch (IOException broken) {
            LOG.info("A report broke off while it was read: {}", broken.toString());
            return pages.brokenOff(response);
        }
        return post.draft()
                .map(draft -> draft.wasSent() ? toClaim(draft) : answer(post, draft, response))
                .orElseGet(() -> pages.missing(response));
    }

    private ModelAndView answer(ReportPost post, OpenDraft draft, HttpServletResponse response) {
        String action = post.typed().value("action");
        Faults faults = post.refused();
        if (action.equals("send")) {
            if (sender.send(draft, post.typed().form(), faults, pages.words())) {
                return toClaim(draft);
            }
        } else if (action.startsWith(REMOVE)) {
            drafts.remove(draft, action.substring(REMOVE.length()));
        }
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        Optional<Claim> now = claims.underKey(pages.customerId(), post.typed().value("formKey"));
        return reports.page(draft.order(), post.typed(), now, faults);
    }

    private static ModelAndView toClaim(OpenDraft draft) {
        return new ModelAndView(
                "redirect:/account/after-sale/claims/" + draft.claim().getNumber());
    }
}
