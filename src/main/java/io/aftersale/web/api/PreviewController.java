// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.policy.Calendars;
import io.aftersale.policy.PolicyBook;
import io.aftersale.policy.PolicyVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** What would the policy of that day say? Nothing is read of orders and nothing is kept. */
@Controller
public class PreviewController {

    private final CoverageDecider coverage = new CoverageDecider();
    private final DeadlineDecider deadline = new DeadlineDecider();
    private final PolicyBook policies;
    private final Calendars calendars;
    private final ApiAnswers answers;
    private final ZoneId zone;

    public PreviewController(PolicyBook policies, Calendars calendars, ApiAnswers answers, ZoneId zone) {
        this.policies = policies;
        this.calendars = calendars;
        this.answers = answers;
        this.zone = zone;
    }

    @RequestMapping(
            value = "/api/after-sale/v1/coverage/preview",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void coverage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(request);
        StockOrigin origin = asked.wanted(
                        "stockOrigin", "one of PRE_ORDER, IN_STOCK, CHINA_STOCK, UNKNOWN", PreviewController::origin)
                .orElse(StockOrigin.UNKNOWN);
        ReleaseDate release = asked.optional(
                        "releaseDate",
                        "absent, a day, a month such as 2026-10 or a quarter such as 2026-Q4",
                        ReleaseDate::parse)
                .orElse(null);
        LocalDate measuredOn = asked.day("measuredOn");
        if (!asked.errors().isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.BAD_REQUEST, asked.errors()));
            return;
        }
        CoverageFacts facts = new CoverageFacts(origin, release, Set.of(), measuredOn, false);
        answers.ok(
                response,
                CoverageAnswer.of(coverage.decide(facts, policyOf(measuredOn).coverageTerms(), List.of())));
    }

    @RequestMapping(
            value = "/api/after-sale/v1/deadline/preview",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void deadline(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(request);
        LocalDate deliveredOn = asked.day("deliveredOn");
        if (!asked.errors().isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.BAD_REQUEST, asked.errors()));
            return;
        }
        PolicyVersion policy = policyOf(deliveredOn);
        answers.ok(
                response,
                DeadlineAnswer.of(deadline.decide(
                        deliveredOn, policy.deadlineTerms(), calendars.named(policy.calendar()), zone)));
    }

    private PolicyVersion policyOf(LocalDate day) {
        return policies.inForceAt(day.atStartOfDay(zone).toInstant());
    }

    private static Optional<StockOrigin> origin(String written) {
        return Arrays.stream(StockOrigin.values())
                .filter(origin -> origin.name().equals(written))
                .findFirst();
    }
}
