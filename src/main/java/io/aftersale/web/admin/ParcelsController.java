// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.Permission;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        String asked = number == null ? "" : number.strip();
        Optional<PlacedOrder> order = asked.isEmpty() ? Optional.empty() : orders.byNumber(asked);
        return order.isPresent() ? page(order.get(), null, Map.of(), locale, model) : none(asked, response, model);
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
        String asked = number == null ? "" : number;
        Optional<PlacedOrder> order = orders.byNumber(asked);
        if (order.isEmpty()) {
            return none(asked, response, model);
        }
        TypedParcel typed = TypedParcel.read(request, order.get());
        Map<String, String> faults = write(order.get(), typed, words.in(locale));
        if (faults.isEmpty()) {
            redirect.addFlashAttribute("aftersaleDone", true);
            redirect.addAttribute("order", asked);
            return "redirect:" + ADDRESS;
        }
        response.setStatus(UNPROCESSABLE);
        return page(order.get(), typed, faults, locale, model);
    }

    /** Answers with what is wrong, by field name; nothing where it is written. */
    private Map<String, String> write(PlacedOrder order, TypedParcel typed, Words reader) {
        Map<String, String> faults = new HashMap<>();
        typed.unreadable(order).forEach(name -> faults.put(name, reader.text("aftersale.staff.parcel.unreadable")));
        if (!faults.isEmpty()) {
            return faults;
        }
        RecordOrigin origin = new RecordOrigin(RecordOrigin.Source.STAFF, staff.login(), typed.value("reason"));
        if (desk.record(order, typed.parcel(order), origin) instanceof RecordResult.Refused refused) {
            refused.faults()
                    .forEach(fault -> faults.put(
                            typed.fieldOf(fault, order), reader.text("aftersale.staff.parcel.error." + fault.code())));
        }
        return faults;
    }

    private String page(
            PlacedOrder order, @Nullable TypedParcel typed, Map<String, String> faults, Locale locale, Model model) {
        model.addAttribute("deliveries", views.of(order, typed, faults, Reader.of(staff, words.in(locale))));
        return frame.around("after-sale/deliveries", "aftersale/deliveries", model);
    }

    private String none(String asked, HttpServletResponse response, Model model) {
        if (!asked.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("deliveries", ParcelViews.none(asked, staff.may(Permission.HANDLE)));
        return frame.around("after-sale/deliveries", "aftersale/deliveries", model);
    }
}
