// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Where do the lines of an order stand, and why? */
@Controller
public class OrderCoverageController {

    private final OrderReader orders;
    private final OrderAnswers lines;
    private final ApiAnswers answers;

    public OrderCoverageController(OrderReader orders, OrderAnswers lines, ApiAnswers answers) {
        this.orders = orders;
        this.lines = lines;
        this.answers = answers;
    }

    @RequestMapping(
            value = "/api/after-sale/v1/orders/{orderNumber}/coverage",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    public void coverage(@PathVariable("orderNumber") String orderNumber, HttpServletResponse response)
            throws IOException {
        Optional<PlacedOrder> order = orders.byNumber(orderNumber);
        if (order.isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.NOT_FOUND, "there is no such order"));
            return;
        }
        answers.ok(response, lines.of(order.get()));
    }
}
