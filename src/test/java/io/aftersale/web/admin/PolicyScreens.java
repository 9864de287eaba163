// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.line.PolicyPreview;
import io.aftersale.line.PreviewedLine;
import io.aftersale.platform.OrderedNames;
import io.aftersale.platform.Permission;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.web.view.LineViews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** The policy screens over a desk in memory, with one open line that a longer term would cover. */
class PolicyScreens {

    static final Staff RULER = new Staff("ruler", Set.of(Permission.POLICY));

    final Office office = new Office();
    final PolicyDeskInMemory desk = new PolicyDeskInMemory();
    final ExtendedModelMap model = new ExtendedModelMap();
    final MockHttpServletResponse response = new MockHttpServletResponse();
    final MockHttpServletRequest request = new MockHttpServletRequest();
    final RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
    final PoliciesController policies =
            new PoliciesController(RULER, desk, Office.CLOCK, Office.words(), office.frame());
    final PolicyDraftController drafts = new PolicyDraftController(RULER, desk, Office.words(), office.frame());
    final PolicyPublishController publications = new PolicyPublishController(
            RULER,
            desk,
            proposed -> outcome(proposed),
            items -> Map.of(11L, new OrderedNames.Name("2026-1", "Ronin <b>")),
            new LineViews(Office.ROME),
            Office.CLOCK,
            Office.words(),
            office.frame());

    int moving;

    String save() {
        return drafts.save(request, response, Locale.ENGLISH, model, redirect);
    }

    String publish(String from, String note) {
        return publications.publish("7", from, note, Locale.ENGLISH, response, model, redirect);
    }

    String shown(String screen, Locale locale) throws Exception {
        return StaffPagesTest.render("views/" + screen, locale, new HashMap<>(model));
    }

    /** One line, delivered, released long ago: not covered now, covered then. */
    private PolicyPreview.Outcome outcome(PolicyVersion proposed) {
        CoverageFacts facts = new CoverageFacts(
                StockOrigin.IN_STOCK,
                ReleaseDate.parse("2026-03-12").orElseThrow(),
                Set.of(),
                LocalDate.of(2026, 11, 1),
                false);
        CoverageDecider decider = new CoverageDecider();
        PolicyVersion first = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());
        PreviewedLine line = new PreviewedLine(
                11,
                decider.decide(facts, first.coverageTerms(), List.of()),
                decider.decide(facts, proposed.coverageTerms(), List.of()),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 1),
                moving > 0);
        return new PolicyPreview.Outcome(2000, 1800, moving > 0, 1, 0, 1, moving, List.of(line));
    }
}
