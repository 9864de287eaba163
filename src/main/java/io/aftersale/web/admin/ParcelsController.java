// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.ParcelHistory;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.Permission;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The parcels of an order: look, enter, correct with a reason. */
@Controller
public class ParcelsController {

    private static final String ADDRESS = "/after-sale/deliveries";
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final OrderReader orders;
    private final DeliveryDesk desk;
    private final ParcelViews views;
    private final WordsFactory words;
    private final AdminFrame frame;

    public ParcelsController(
            CurrentStaff staff,
            OrderReader orders,
            DeliveryDesk desk,
            ParcelViews views,
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
    public String parcels(
            @RequestParam(value = "order", required = false) @Nullable String number,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        StaffGate.require(staff, Permission.VIEW);
        AskedOrder asked = AskedOrder.of(number, orders);
        Optional<PlacedOrder> order = asked.order();
        return order.isPresent()
                ? page(views.of(order.get(), null, Map.of(), Reader.of(staff, words.in(locale))), model)
                : none(asked, response, model);
    }

    @RequestMapping(value = ADDRESS, method = RequestMethod.POST)
    public String record(
            @RequestParam(value = "order", required = false) @Nullable String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.HANDLE);
        AskedOrder asked = AskedOrder.of(number, orders);
        Optional<PlacedOrder> order = asked.order();
        if (order.isEmpty()) {
            return none(asked, response, model);
        }
        TypedParcel typed = TypedParcel.read(request, order.get());
        Words reader = words.in(locale);
        List<String> unreadable = typed.unreadable(order.get());
        if (!unreadable.isEmpty()) {
            return again(order.get(), typed, unreadable(unreadable, reader), response, reader, model);
        }
        RecordOrigin origin = new RecordOrigin(RecordOrigin.Source.STAFF, staff.login(), typed.value("reason"));
        RecordResult result = desk.record(order.get(), typed.parcel(order.get()), origin, typed.seen());
        if (result instanceof RecordResult.Refused refused) {
            return again(order.get(), typed, faults(refused, typed, order.get(), reader), response, reader, model);
        }
        if (result instanceof RecordResult.ChangedMeanwhile changed) {
            return overtaken(order.get(), typed, changed.now(), response, reader, model);
        }
        redirect.addFlashAttribute("aftersaleDone", true);
        redirect.addAttribute("order", asked.number());
        return "redirect:" + ADDRESS;
    }

    private static Map<String, String> unreadable(List<String> names, Words reader) {
        String fault = reader.text("aftersale.staff.parcel.unreadable");
        return names.stream().collect(Collectors.toMap(name -> name, name -> fault));
    }

    private static Map<String, String> faults(
            RecordResult.Refused refused, TypedParcel typed, PlacedOrder order, Words reader) {
        Map<String, String> faults = new HashMap<>();
        refused.faults()
                .forEach(fault -> faults.put(
                        typed.fieldOf(fault, order), reader.text("aftersale.staff.parcel.error." + fault.code())));
        return faults;
    }

    private String again(
            PlacedOrder order,
            TypedParcel typed,
            Map<String, String> faults,
            HttpServletResponse response,
            Words reader,
            Model model) {
        response.setStatus(UNPROCESSABLE);
        return page(views.of(order, typed, faults, Reader.of(staff, reader)), model);
    }

    /** Nothing is written; what was typed stands there as a correction of what holds by now. */
    private String overtaken(
            PlacedOrder order,
            TypedParcel typed,
            ParcelHistory now,
            HttpServletResponse response,
            Words reader,
            Model model) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        TypedParcel correction = typed.over(now);
        ParcelsView view = views.of(order, correction, Map.of(), Reader.of(staff, reader));
        return page(view.overtaken(correction.corrects(), ParcelChanges.since(typed.seen(), now, reader)), model);
    }

    private String page(ParcelsView view, Model model) {
        model.addAttribute("deliveries", view);
        return frame.around("after-sale/deliveries", "aftersale/deliveries", model);
    }

    private String none(AskedOrder asked, HttpServletResponse response, Model model) {
        if (asked.isMissing()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return page(ParcelViews.none(asked.number(), staff.may(Permission.HANDLE)), model);
    }
}
