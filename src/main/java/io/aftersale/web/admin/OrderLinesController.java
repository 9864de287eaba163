// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.FactsDesk;
import io.aftersale.facts.FactsResult;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.Permission;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lines of an order: why they are covered or not, and what staff say over it. */
@Controller
public class OrderLinesController {

    private static final String SECTION = "after-sale/orders";
    private static final String ADDRESS = "/" + SECTION;
    private static final String SCREEN = "aftersale/orders";
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final OrderReader orders;
    private final FactsDesk desk;
    private final OrderLinesViews views;
    private final WordsFactory words;
    private final AdminFrame frame;

    public OrderLinesController(
            CurrentStaff staff,
            OrderReader orders,
            FactsDesk desk,
            OrderLinesViews views,
            WordsFactory words,
            AdminFrame frame) {
        this.staff = staff;
        this.orders = orders;
        this.desk = desk;
        this.views = views;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String lines(
            @RequestParam(value = "number", required = false) @Nullable String number,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        StaffGate.require(staff, Permission.VIEW);
        AskedOrder asked = AskedOrder.of(number, orders);
        Optional<PlacedOrder> order = asked.order();
        return order.isPresent()
                ? page(order.get(), TypedOrderForm.NONE, "", locale, model)
                : none(asked, response, model);
    }

    @RequestMapping(value = ADDRESS + "/{act}", method = RequestMethod.POST)
    public String act(
            @PathVariable("act") String act,
            @RequestParam(value = "number", required = false) @Nullable String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.GOODWILL);
        AskedOrder asked = AskedOrder.of(number, orders);
        PlacedOrder order = asked.order().orElse(null);
        TypedOrderForm typed = TypedOrderForm.read(act, request);
        FactsResult result = order == null ? new FactsResult.Missing() : write(order.id(), typed);
        if (order == null || result instanceof FactsResult.Missing) {
            return none(asked, response, model);
        }
        Words reader = words.in(locale);
        if (result instanceof FactsResult.Done) {
            redirect.addFlashAttribute("aftersaleTold", reader.text("aftersale.staff.order.done." + act));
            redirect.addAttribute("number", asked.number());
            return "redirect:" + ADDRESS;
        }
        return again(order, typed, result, response, locale, model);
    }

    private FactsResult write(long orderId, TypedOrderForm typed) {
        return switch (typed.act()) {
            case "correct" -> desk.correct(typed.correction(orderId, staff.login()));
            case "grant" -> desk.grant(typed.grant(orderId, staff.login()));
            case "revoke" -> desk.revoke(typed.revoke(orderId, staff.login()));
            default -> new FactsResult.Missing();
        };
    }

    private String again(
            PlacedOrder order,
            TypedOrderForm typed,
            FactsResult result,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        if (result instanceof FactsResult.Refused refused) {
            response.setStatus(UNPROCESSABLE);
            return page(order, typed.with(refused), "invalid", locale, model);
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page(order, typed.upToDate(desk.of(order.id())), "changedMeanwhile", locale, model);
    }

    private String page(PlacedOrder order, TypedOrderForm typed, String problem, Locale locale, Model model) {
        Reader reader = Reader.of(staff, words.in(locale));
        model.addAttribute("order", views.of(order, typed, reader));
        model.addAttribute(
                "problem", problem.isEmpty() ? "" : reader.words().text("aftersale.staff.order.problem." + problem));
        return frame.around(SECTION, SCREEN, model);
    }

    private String none(AskedOrder asked, HttpServletResponse response, Model model) {
        if (asked.isMissing()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("order", OrderLinesView.none(asked.number()));
        model.addAttribute("problem", "");
        return frame.around(SECTION, SCREEN, model);
    }
}
