// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.facts.ProductDesk;
import io.aftersale.facts.ProductSheet;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.MultipartReader;
import io.aftersale.platform.Permission;
import io.aftersale.platform.Sheets;
import io.aftersale.web.view.WordsFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Product facts as a sheet: out, in with a preview, and written when confirmed. */
@Controller
public class ProductSheetController {

    private static final int ENTRIES_AT_ONCE = 500;
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final ProductDesk desk;
    private final Sheets sheets;
    private final MultipartReader multipart;
    private final WordsFactory words;
    private final AdminFrame frame;

    public ProductSheetController(
            CurrentStaff staff,
            ProductDesk desk,
            Sheets sheets,
            MultipartReader multipart,
            WordsFactory words,
            AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.sheets = sheets;
        this.multipart = multipart;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = ProductsView.ADDRESS + "/export",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void export(HttpServletResponse response) throws IOException {
        StaffGate.require(staff, Permission.POLICY);
        List<List<String>> rows = new ArrayList<>();
        rows.add(ProductSheet.HEADER);
        List<ProductDesk.Entry> some = desk.after(0, ENTRIES_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(entry -> rows.add(ProductSheet.row(entry)));
            some = desk.after(some.get(some.size() - 1).skuId(), ENTRIES_AT_ONCE);
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"product-facts.csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        sheets.write(rows, response.getWriter());
    }

    @RequestMapping(value = ProductsView.ADDRESS + "/import", method = RequestMethod.POST)
    public String preview(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model)
            throws IOException {
        StaffGate.require(staff, Permission.POLICY);
        SheetUpload upload = new SheetUpload();
        multipart.read(request, upload);
        ProductSheet.Preview preview = upload.fault().isEmpty() ? read(upload.text()) : fault(upload.fault());
        return shown(preview, upload.text(), null, response, locale, model);
    }

    @RequestMapping(value = ProductsView.ADDRESS + "/confirm", method = RequestMethod.POST)
    public String confirm(
            @RequestParam(value = "sheet", defaultValue = "") String text,
            @RequestParam(value = "mark", defaultValue = "") String mark,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        ProductSheet.Preview preview = read(text);
        if (!preview.faults().isEmpty()) {
            return shown(preview, text, null, response, locale, model);
        }
        if (!preview.mark().equals(mark)
                || !desk.write(preview.bySku(), preview.seen(), staff.login()).isEmpty()) {
            return shown(read(text), text, mark, response, locale, model);
        }
        String count = Integer.toString(preview.changes().size());
        redirect.addFlashAttribute("aftersaleTold", words.in(locale).text("aftersale.staff.sheet.written", count));
        return "redirect:" + ProductsView.ADDRESS;
    }

    private ProductSheet.Preview read(String text) {
        if (text.length() > SheetUpload.MOST_BYTES) {
            return fault("tooLarge");
        }
        try {
            return ProductSheet.preview(sheets.read(new StringReader(text)), desk);
        } catch (IOException broken) {
            return fault("noSheet");
        }
    }

    private static ProductSheet.Preview fault(String code) {
        return ProductSheet.Preview.of(new ProductSheet.Fault(1, "", code));
    }

    /** With the mark of what was confirmed, if that is no longer so. */
    private String shown(
            ProductSheet.Preview preview,
            String text,
            @Nullable String confirmed,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        if (confirmed != null) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } else if (!preview.faults().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        model.addAttribute("sheet", SheetView.of(preview, text, confirmed, words.in(locale)));
        return frame.around(ProductsController.SECTION, "aftersale/sheet", model);
    }
}
