// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import io.aftersale.delivery.DeliveryDesk;
import io.aftersale.delivery.DeliveryFault;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordOrigin;
import io.aftersale.delivery.RecordResult;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Couriers' programs tell what was shipped and delivered; telling it again changes nothing. */
@Controller
public class DeliveriesController {

    private final OrderReader orders;
    private final DeliveryDesk desk;
    private final JsonBody bodies;
    private final ApiAnswers answers;
    private final ZoneId zone;

    public DeliveriesController(
            OrderReader orders, DeliveryDesk desk, JsonBody bodies, ApiAnswers answers, ZoneId zone) {
        this.orders = orders;
        this.desk = desk;
        this.bodies = bodies;
        this.answers = answers;
        this.zone = zone;
    }

    @RequestMapping(
            value = "/api/after-sale/v1/orders/{orderNumber}/deliveries/{parcelRef}",
            method = RequestMethod.PUT)
    public void put(
            @PathVariable("orderNumber") String orderNumber,
            @PathVariable("parcelRef") String parcelRef,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<PlacedOrder> order = orders.byNumber(orderNumber);
        if (order.isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.NOT_FOUND, "there is no such order"));
            return;
        }
        Optional<Map<String, @Nullable Object>> sent = bodies.read(request, response);
        if (sent.isPresent()) {
            told(order.get(), parcelRef, new DeliveryBody(sent.get()), KeyInterceptor.holder(request), response);
        }
    }

    private void told(PlacedOrder order, String ref, DeliveryBody body, String by, HttpServletResponse response)
            throws IOException {
        ParcelDelivery parcel = body.parcel(order.id(), ref);
        RecordOrigin origin = new RecordOrigin(RecordOrigin.Source.COURIER, by, body.reason());
        if (!body.faults().isEmpty()) {
            answers.problem(response, Problem.of(ApiStatus.BAD_REQUEST, body.faults()));
            return;
        }
        RecordResult result = desk.record(order, parcel, origin);
        if (result instanceof RecordResult.Done done) {
            answers.done(response, ParcelAnswer.of(done.parcel(), zone), done.change() == RecordResult.Change.NEW);
        } else if (result instanceof RecordResult.Refused refused) {
            answers.problem(
                    response,
                    Problem.of(
                            ApiStatus.UNPROCESSABLE,
                            refused.faults().stream()
                                    .map(DeliveriesController::fault)
                                    .toList()));
        }
    }

    private static Problem.Fault fault(DeliveryFault fault) {
        String detail = switch (fault.code()) {
            case IN_FUTURE -> "is in the future";
            case BEFORE_SHIPPED -> "is before shippedOn";
            case BEFORE_DELIVERED -> "is before deliveredOn";
            case DAY_MISSING -> "is missing: deliveredAt or collectedOn alone does not say the courier's local day";
            case OTHER_DAY -> "is on another day than deliveredOn";
            case NOT_OF_ORDER -> "is not of this order";
            case TWICE -> "stands twice";
            case OUT_OF_RANGE -> "is not from 1 to the ordered quantity";
            case TOO_LONG -> "is too long";
            case REASON_MISSING -> "is missing";
        };
        return new Problem.Fault(fault.field(), fault.code().name(), detail);
    }
}
