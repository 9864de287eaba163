// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.whatif.WhatIf;
import io.aftersale.whatif.WhatIfQuestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
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

    private final WhatIf whatIf;
    private final ApiAnswers answers;

    public PreviewController(WhatIf whatIf, ApiAnswers answers) {
        this.whatIf = whatIf;
        this.answers = answers;
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
        WhatIfQuestion question = new WhatIfQuestion(origin, release, Set.of(), measuredOn, null, null, null);
        answers.ok(response, CoverageAnswer.of(whatIf.answer(question).coverage()));
    }

    @RequestMapping(
            value = "/api/after-sale/v1/deadline/preview",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void deadline(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(request);
        LocalDate deliveredOn = asked.day("deliveredOn");
        LocalDate collectedOn = asked.optional(
                        "collectedOn",
                        "absent or a day such as 2026-11-24, not before deliveredOn",
                        written -> Asked.readDay(written).filter(day -> !day.isBefore(deliveredOn)))
                .orElse(null);
        if (!asked.errors().isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.BAD_REQUEST, asked.errors()));
            return;
        }
        WhatIfQuestion question = new WhatIfQuestion(
                StockOrigin.UNKNOWN,
                null,
                Set.of(),
                deliveredOn,
                new WhatIfQuestion.Arrival(deliveredOn, null, collectedOn),
                null,
                null);
        answers.ok(
                response,
                DeadlineAnswer.of(Objects.requireNonNull(whatIf.answer(question).deadline())));
    }

    private static Optional<StockOrigin> origin(String written) {
        return Arrays.stream(StockOrigin.values())
                .filter(origin -> origin.name().equals(written))
                .findFirst();
    }
}
