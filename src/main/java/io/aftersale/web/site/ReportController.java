// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.DraftFields;
import io.aftersale.claim.OpenDrafts;
import io.aftersale.claim.advice.Advice;
import io.aftersale.evidence.EvidenceStore;
import io.aftersale.platform.MultipartReader;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.io.IOException;
import java.util.Map;
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
    private static final String INSTEAD = "instead";
    private static final int UNPROCESSABLE = 422;

    private final SitePages pages;
    private final ReportPages reports;
    private final OrderReader orders;
    private final MultipartReader reader;
    private final Drafts drafts;
    private final ReportSender sender;
    private final ClaimService claims;
    private final OpenDrafts open;
    private final DraftChoice choice;

    public ReportController(
            SitePages pages,
            ReportPages reports,
            OrderReader orders,
            MultipartReader reader,
            Drafts drafts,
            ReportSender sender,
            ClaimService claims,
            OpenDrafts open) {
        this.pages = pages;
        this.reports = reports;
        this.orders = orders;
        this.reader = reader;
        this.drafts = drafts;
        this.sender = sender;
        this.claims = claims;
        this.open = open;
        this.choice = new DraftChoice(open);
    }

    /**
     * The form.
     *
     * @param draft number of the draft to go on with; where empty, the one changed last
     * @param another not empty where a separate report is wanted
     */
    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public ModelAndView form(
            @RequestParam(value = "order", defaultValue = "") String order,
            @RequestParam(value = "line", defaultValue = "") String line,
            @RequestParam(value = "draft", defaultValue = "") String draft,
            @RequestParam(value = "another", defaultValue = "") String another,
            HttpServletResponse response) {
        SitePages.mayBeGoneBackTo(response);
        PlacedOrder found = orders.ofShopper(order, pages.customerId()).orElse(null);
        return found == null
                ? pages.missing(response)
                : choice.of(found, draft, !another.isEmpty())
                        .map(chosen -> reports.opened(found, chosen, line, advice(found, chosen)))
                        .orElseGet(() -> pages.missing(response));
    }

    private Map<Long, Advice> advice(PlacedOrder order, DraftChoice.Choice chosen) {
        return chosen.draft()
                .map(draft -> claims.advice(
                        order,
                        draft.getNumber(),
                        TypedReport.of(new DraftFields(draft.getDraftFields())).form()))
                .orElse(Map.of());
    }

    @RequestMapping(value = ADDRESS, method = RequestMethod.POST)
    public ModelAndView post(HttpServletRequest request, HttpServletResponse response) {
        SitePages.mayBeGoneBackTo(response);
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
        String number = draft.claim().getNumber();
        String seen = draft.isInsteadOf(post.typed().value("formKey"))
                ? INSTEAD
                : post.typed().value("seen");
        DraftFields typed = post.typed().kept();
        Faults faults = post.refused();
        boolean joined = seen.equals(INSTEAD)
                || open.preview(pages.customerId(), number, seen, typed).joined();
        if (action.equals("send") && !joined) {
            if (sender.send(draft, post.typed().form(), faults, pages.words())) {
                return toClaim(draft);
            }
        } else if (action.startsWith(REMOVE)) {
            drafts.remove(draft, action.substring(REMOVE.length()));
        }
        DraftFields kept = open.keep(pages.customerId(), number, seen, typed).fields();
        return again(draft, joined ? TypedReport.of(kept) : post.typed(), joined, faults, response);
    }

    private ModelAndView again(
            OpenDraft draft, TypedReport shown, boolean joined, Faults faults, HttpServletResponse response) {
        if (joined) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } else if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        Optional<Claim> now = claims.underKey(pages.customerId(), draft.claim().getFormKey());
        Map<Long, Advice> advice = claims.advice(draft.order(), draft.claim().getNumber(), shown.form());
        return reports.again(draft.order(), shown, now, joined, advice, faults);
    }

    private static ModelAndView toClaim(OpenDraft draft) {
        return new ModelAndView(
                "redirect:/account/after-sale/claims/" + draft.claim().getNumber());
    }
}
