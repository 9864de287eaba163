// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.platform.CsrfTokens;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.MultipartReader;
import io.aftersale.platform.Permission;
import io.aftersale.web.view.Words;
import io.aftersale.web.view.WordsFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

/** Deliveries as a sheet: out, in with a preview, and written when confirmed, all or nothing. */
@Controller
public class DeliverySheetController {

    private static final String SECTION = "after-sale/deliveries";
    private static final String SHEET = "/after-sale/deliveries/sheet";
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final DeliverySheets deliveries;
    private final MultipartReader multipart;
    private final WordsFactory words;
    private final AdminFrame frame;
    private final CsrfTokens tokens;

    public DeliverySheetController(
            CurrentStaff staff,
            DeliverySheets deliveries,
            MultipartReader multipart,
            WordsFactory words,
            AdminFrame frame,
            CsrfTokens tokens) {
        this.staff = staff;
        this.deliveries = deliveries;
        this.multipart = multipart;
        this.words = words;
        this.frame = frame;
        this.tokens = tokens;
    }

    @RequestMapping(
            value = SHEET,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String form(Model model) {
        StaffGate.require(staff, Permission.HANDLE);
        model.addAttribute("token", TokenView.of(tokens));
        return frame.around(SECTION, "aftersale/deliveries-sheet", model);
    }

    @RequestMapping(
            value = "/after-sale/deliveries/export",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void export(
            @RequestParam(value = "order", required = false) @Nullable String number, HttpServletResponse response)
            throws IOException {
        StaffGate.require(staff, Permission.VIEW);
        Optional<List<List<String>>> rows =
                number == null ? Optional.of(deliveries.open()) : deliveries.of(number.strip());
        if (rows.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"deliveries.csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        deliveries.print(rows.get(), response.getWriter());
    }

    @RequestMapping(value = SHEET, method = RequestMethod.POST)
    public String preview(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model)
            throws IOException {
        StaffGate.require(staff, Permission.HANDLE);
        SheetUpload upload = new SheetUpload();
        multipart.read(request, upload);
        DeliveryImport read = upload.fault().isEmpty()
                ? deliveries.read(upload.text(), staff.login())
                : DeliveryImport.fault(upload.fault());
        return shown(read, upload.text(), null, response, locale, model);
    }

    @RequestMapping(value = "/after-sale/deliveries/confirm", method = RequestMethod.POST)
    public String confirm(
            @RequestParam(value = "sheet", defaultValue = "") String text,
            @RequestParam(value = "mark", defaultValue = "") String mark,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.HANDLE);
        DeliveryImport read = deliveries.read(text, staff.login());
        if (!read.isSound() || !deliveries.write(read, mark)) {
            return shown(deliveries.read(text, staff.login()), text, mark, response, locale, model);
        }
        String count = Long.toString(read.plan().writes());
        redirect.addFlashAttribute(
                "aftersaleTold", words.in(locale).text("aftersale.staff.parcelSheet.written", count));
        return "redirect:" + SHEET;
    }

    /** With the mark of what was confirmed, if that is no longer so. */
    private String shown(
            DeliveryImport read,
            String text,
            @Nullable String confirmed,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        if (confirmed != null) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } else if (!read.isSound()) {
            response.setStatus(UNPROCESSABLE);
        }
        Words reader = words.in(locale);
        model.addAttribute("sheet", DeliverySheetView.of(read, text, confirmed, reader));
        return frame.around(SECTION, "aftersale/deliveries-preview", model);
    }
}
