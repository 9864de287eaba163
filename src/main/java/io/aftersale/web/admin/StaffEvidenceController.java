// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimEvidence;
import io.aftersale.platform.CurrentStaff;
import io.aftersale.platform.Permission;
import io.aftersale.web.media.MediaResponder;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Photos and videos of sent claims, by ranges. */
@Controller
public class StaffEvidenceController {

    private final CurrentStaff staff;
    private final ClaimDesk desk;
    private final MediaResponder media;

    public StaffEvidenceController(CurrentStaff staff, ClaimDesk desk, MediaResponder media) {
        this.staff = staff;
        this.desk = desk;
        this.media = media;
    }

    @RequestMapping(
            value = "/after-sale/evidence/{id}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void file(@PathVariable("id") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StaffGate.require(staff, Permission.VIEW);
        Optional<ClaimEvidence> found = desk.evidence(id);
        if (found.isPresent()) {
            media.serve(found.get(), request, response);
        } else {
            media.missing(response);
        }
    }
}
