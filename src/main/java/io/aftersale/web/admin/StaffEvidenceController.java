// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.copy.CopyResult;
import io.aftersale.evidence.preview.PictureSize;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.media.MediaResponder;
import io.aftersale.web.view.WordsFactory;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Photos and videos of sent claims: as shown, as they came, and as a studio would be given them. */
@Controller
public class StaffEvidenceController {

    private final CurrentStaff staff;
    private final ClaimDesk desk;
    private final MediaResponder media;
    private final WordsFactory words;

    public StaffEvidenceController(CurrentStaff staff, ClaimDesk desk, MediaResponder media, WordsFactory words) {
        this.staff = staff;
        this.desk = desk;
        this.media = media;
        this.words = words;
    }

    @RequestMapping(
            value = "/after-sale/evidence/{id}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void file(
            @PathVariable("id") String id,
            @RequestParam(value = "picture", required = false) @Nullable String picture,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        StaffGate.require(staff, Permission.VIEW);
        Optional<ClaimEvidence> found = desk.evidence(id);
        if (found.isEmpty()) {
            media.missing(response);
        } else if (picture == null) {
            media.serve(found.get(), request, response);
        } else {
            media.picture(found.get(), PictureSize.SMALL, request, response);
        }
    }

    /** As it came: to be saved, never shown. */
    @RequestMapping(
            value = "/after-sale/evidence/{id}/original",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void original(@PathVariable("id") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StaffGate.require(staff, Permission.VIEW);
        Optional<ClaimEvidence> found = desk.evidence(id);
        if (found.isPresent()) {
            media.original(found.get(), request, response);
        } else {
            media.missing(response);
        }
    }

    /** Without metadata; 409 with the reason in words where such a copy cannot be promised. */
    @RequestMapping(
            value = "/after-sale/evidence/{id}/copy",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void copy(
            @PathVariable("id") String id, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StaffGate.require(staff, Permission.VIEW);
        Optional<ClaimEvidence> found = desk.evidence(id);
        if (found.isEmpty()) {
            media.missing(response);
            return;
        }
        Optional<CopyResult.Why> refused = media.copy(found.get(), request, response);
        if (refused.isPresent()) {
            String why = words.in(locale).text("aftersale.copy." + refused.get().name());
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getWriter().write(why);
        }
    }
}
