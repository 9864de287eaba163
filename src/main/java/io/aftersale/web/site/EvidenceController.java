// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.claim.ClaimService;
import io.aftersale.evidence.preview.PictureSize;
import io.aftersale.web.media.MediaResponder;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The shopper's own videos, and pictures of their photos. */
@Controller
public final class EvidenceController {

    private final SitePages pages;
    private final ClaimService claims;
    private final MediaResponder media;

    public EvidenceController(SitePages pages, ClaimService claims, MediaResponder media) {
        this.pages = pages;
        this.claims = claims;
        this.media = media;
    }

    @RequestMapping(
            value = "/after-sale/evidence/{id}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void serve(
            @PathVariable("id") String id,
            @RequestParam(value = "picture", required = false) @Nullable String picture,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<ClaimEvidence> own = claims.evidenceOfShopper(pages.customerId(), id);
        if (own.isEmpty()) {
            media.missing(response);
        } else if (picture == null) {
            media.serve(own.get(), request, response);
        } else {
            media.picture(own.get(), PictureSize.SMALL, request, response);
        }
    }
}
