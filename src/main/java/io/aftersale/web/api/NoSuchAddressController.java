// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes every REST address that nobody else takes, so that a wrong one asks for a key and answers with problem details too. */
@Controller
public class NoSuchAddressController {

    private final ApiAnswers answers;

    public NoSuchAddressController(ApiAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/api/after-sale/**")
    public void any(HttpServletResponse response) throws IOException {
        answers.problem(response, Problem.of(ApiStatus.NOT_FOUND, "there is no such address"));
    }
}
