// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.apikey.KeyDesk;
import io.aftersale.apikey.WantedKey;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.access.AccessTable;
import io.aftersale.web.view.WordsFactory;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keys of the REST addresses: looked at, made and taken back. A key is shown once, in the answer that made it. */
@Controller
public class KeysController {

    private static final String ADDRESS = "/after-sale/keys";
    private static final String SECTION = "after-sale/keys";
    private static final int UNPROCESSABLE = 422;

    private final CurrentStaff staff;
    private final KeyDesk desk;
    private final Clock clock;
    private final ZoneId zone;
    private final WordsFactory words;
    private final AdminFrame frame;

    public KeysController(
            CurrentStaff staff, KeyDesk desk, Clock clock, ZoneId zone, WordsFactory words, AdminFrame frame) {
        this.staff = staff;
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
        this.words = words;
        this.frame = frame;
    }

    @RequestMapping(
            value = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public String keys(Locale locale, Model model) {
        StaffGate.require(staff, Permission.POLICY);
        WantedKey fresh = new WantedKey("", Set.of(), today().plusYears(1));
        return page(fresh, List.of(), "", locale, model);
    }

    @RequestMapping(value = ADDRESS, method = RequestMethod.POST)
    public String make(
            @RequestParam(value = "name", defaultValue = "") String name,
            @RequestParam(value = "permissions", required = false) @Nullable List<String> permissions,
            @RequestParam(value = "lastDay", defaultValue = "") String lastDay,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        StaffGate.require(staff, Permission.POLICY);
        WantedKey wanted = new WantedKey(name.strip(), granted(permissions), day(lastDay));
        List<WantedKey.Fault> faults = wanted.faults(today());
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return page(wanted, faults, "", locale, model);
        }
        String secret = desk.make(wanted, staff.login());
        response.setHeader("Cache-Control", "private, no-store");
        return page(new WantedKey("", Set.of(), today().plusYears(1)), List.of(), secret, locale, model);
    }

    @RequestMapping(value = ADDRESS + "/{id}/revoke", method = RequestMethod.POST)
    public String revoke(@PathVariable("id") String id, Locale locale, RedirectAttributes redirect) {
        StaffGate.require(staff, Permission.POLICY);
        boolean revoked = id.matches("-?\\d{1,18}") && desk.revoke(Long.parseLong(id), staff.login());
        String told = revoked ? "aftersale.staff.keys.revokedNow" : "aftersale.staff.keys.revokedBefore";
        redirect.addFlashAttribute("aftersaleTold", words.in(locale).text(told));
        return "redirect:" + ADDRESS;
    }

    private String page(WantedKey wanted, List<WantedKey.Fault> faults, String secret, Locale locale, Model model) {
        model.addAttribute(
                "keys",
                KeysView.of(desk.all(), clock.instant(), words.in(locale))
                        .with(KeysView.Form.of(wanted, faults, offered(), words.in(locale)), secret));
        return frame.around(SECTION, "aftersale/keys", model);
    }

    /** What some REST address asks for and this reader may do; nobody gives away more. */
    private List<Permission> offered() {
        return AccessTable.API.stream()
                .map(AccessTable.Row::permission)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .filter(staff::may)
                .toList();
    }

    private Set<Permission> granted(@Nullable List<String> asked) {
        return asked == null
                ? Set.of()
                : offered().stream()
                        .filter(permission -> asked.contains(permission.name()))
                        .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.matches("2\\d{3}-\\d{2}-\\d{2}") ? LocalDate.parse(written) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
