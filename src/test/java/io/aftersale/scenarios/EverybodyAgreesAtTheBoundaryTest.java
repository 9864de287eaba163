// SPDX-License-Identifier: Apache-2.0
package io.aftersale.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Claim;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.line.LineStanding;
import io.aftersale.line.ReportWindow;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.ActionView;
import io.aftersale.web.view.LineView;
import io.aftersale.web.view.LineViews;
import io.aftersale.web.view.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** T5: the button, REST, the form's forecast and the service that takes the report, each at the same instant. */
class EverybodyAgreesAtTheBoundaryTest {

    private static final Pattern ACTION = Pattern.compile("\"action\":\"([\\w-]+)\"");

    private static Scene shop;

    @BeforeAll
    static void open() {
        shop = Scene.inRome();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    /** Plain, both clock changes, a year's end; each a second and a nanosecond about the first instant that is late. */
    static Stream<Arguments> boundaries() {
        return Stream.of(
                        List.of("2026-03-02", "2026-03-09T23:00:00Z"),
                        List.of("2026-03-27", "2026-04-03T22:00:00Z"),
                        List.of("2026-03-28", "2026-04-03T22:00:00Z"),
                        List.of("2026-10-23", "2026-10-30T23:00:00Z"),
                        List.of("2026-12-24", "2027-01-04T23:00:00Z"))
                .flatMap(row -> Stream.of(-1_000_000_000L, -1_000_000L, -1L, 0L, 1L, 1_000_000_000L)
                        .map(nanos -> Arguments.of(
                                LocalDate.parse(row.get(0)),
                                Instant.parse(row.get(1)).plusNanos(nanos),
                                nanos < 0)));
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void theyAgreeToTheNanosecond(LocalDate delivered, Instant now, boolean inTime) {
        Answers answers = answersAt(delivered, now);

        assertThat(answers)
                .isEqualTo(
                        inTime
                                ? new Answers("report", "report", "report", "REPORTED_IN_TIME", "REPORTED_IN_TIME")
                                : new Answers(
                                        "report-late", "report-late", "report-late", "REPORTED_LATE", "REPORTED_LATE"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T17:30:00, America/New_York, REPORTED_IN_TIME",
        "2026-03-09T18:59:59, America/New_York, REPORTED_IN_TIME",
        "2026-03-09T19:00:00, America/New_York, REPORTED_LATE",
        "2026-03-10T07:59:59, Asia/Tokyo, REPORTED_IN_TIME",
        "2026-03-10T08:00:00, Asia/Tokyo, REPORTED_LATE",
    })
    void itIsTheShopsClockThatCountsWhereverTheShopperIs(String local, String zone, String timing) {
        Instant now = ZonedDateTime.parse(local + "Z")
                .withZoneSameLocal(ZoneId.of(zone))
                .toInstant();

        Answers answers = answersAt(LocalDate.of(2026, 3, 2), now);

        assertThat(answers.foretold()).isEqualTo(timing);
        assertThat(answers.kept()).isEqualTo(timing);
    }

    private static Answers answersAt(LocalDate delivered, Instant now) {
        PlacedOrder order = shop.ordered(Instant.parse("2026-01-10T09:00:00Z"), StockOrigin.PRE_ORDER, "");
        shop.delivered(order, delivered);
        shop.itIs(now);
        LineStanding standing = shop.standing(order);
        LineView shown = new LineViews(Scene.ROME).line(order.number(), "", standing, now, Reader.english());
        Matcher rest = ACTION.matcher(shop.answered(order));
        assertThat(rest.find()).isTrue();
        Claim draft = shop.draft(order);
        return new Answers(
                shown.actions().stream().map(ActionView::hook).findFirst().orElse(""),
                ReportWindow.of(standing, now, Scene.ROME).action().hook(),
                rest.group(1),
                timing(shop.advice(order, draft).codes()),
                timing(shop.kept(shop.submit(order, draft)).codes()));
    }

    private static String timing(List<String> codes) {
        return codes.stream()
                .filter(code -> code.startsWith("REPORTED_"))
                .findFirst()
                .orElse("none");
    }

    /** What the page's button, the window, REST, the forecast on the form and the sent report say. */
    private record Answers(String button, String window, String rest, String foretold, String kept) {}
}
