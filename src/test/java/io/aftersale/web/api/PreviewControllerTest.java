// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewControllerTest {

    private final Rest rest = new Rest();

    @AfterEach
    void close() {
        rest.close();
    }

    @Test
    void coverageIsAnsweredAsTheContractSays() {
        assertThat(rest.coverage("stockOrigin=IN_STOCK&releaseDate=2026-10-12&measuredOn=2026-11-24"))
                .isEqualTo(new Rest.Answer(
                        200,
                        "application/json",
                        "{\"outcome\":\"COVERED\",\"reasons\":[{\"code\":\"IN_STOCK_WITHIN_MONTHS\",\"rule\":\"R31\","
                                + "\"lastCoveredDay\":\"2027-01-12\"}],\"policyVersion\":1}"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, 2026-02-28, 2026-03-01",
        "2023-11-30, 2024-02-29, 2024-03-01",
        "2026-01-31, 2026-04-30, 2026-05-01",
        "2025-12-01, 2026-03-01, 2026-03-02",
        "2026-02-28, 2026-05-28, 2026-05-29",
        "2026-08-31, 2026-11-30, 2026-12-01",
        "2026-10, 2027-01-31, 2027-02-01",
        "2026-Q4, 2027-03-31, 2027-04-01"
    })
    void theLastDayOfTheTermIsCoveredAndTheNextIsNot(String release, String lastDay, String nextDay) {
        String asked = "stockOrigin=IN_STOCK&releaseDate=" + release + "&measuredOn=";

        assertThat(rest.coverage(asked + lastDay).body())
                .contains("\"outcome\":\"COVERED\"", "\"lastCoveredDay\":\"" + lastDay + "\"");
        assertThat(rest.coverage(asked + nextDay).body())
                .isEqualTo("{\"outcome\":\"NOT_COVERED\",\"reasons\":[{\"code\":\"IN_STOCK_RELEASED_TOO_LONG\","
                        + "\"rule\":\"R30\",\"lastCoveredDay\":\"" + lastDay + "\"}],\"policyVersion\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "stockOrigin=IN_STOCK&releaseDate=2027-01-15, COVERED, NOT_YET_RELEASED, R31",
        "stockOrigin=IN_STOCK, NEEDS_REVIEW, RELEASE_DATE_UNKNOWN, A4",
        "stockOrigin=IN_STOCK&releaseDate=, NEEDS_REVIEW, RELEASE_DATE_UNKNOWN, A4",
        "stockOrigin=PRE_ORDER, COVERED, PRE_ORDER_ALWAYS_COVERED, R48",
        "stockOrigin=CHINA_STOCK&releaseDate=2026-11-22, NOT_COVERED, CHINA_STOCK_NOT_COVERED, R46",
        "stockOrigin=UNKNOWN, NEEDS_REVIEW, STOCK_ORIGIN_UNKNOWN, A5"
    })
    void everyOriginIsDecided(String asked, String outcome, String code, String rule) {
        assertThat(rest.coverage(asked + "&measuredOn=2026-11-23").body())
                .startsWith("{\"outcome\":\"" + outcome + "\",\"reasons\":[{\"code\":\"" + code + "\",\"rule\":\""
                        + rule + "\"");
    }

    @Test
    void aDeadlineIsAnsweredWithItsCountAsTheContractSays() {
        assertThat(rest.deadline("deliveredOn=2026-11-20"))
                .isEqualTo(new Rest.Answer(
                        200,
                        "application/json",
                        "{\"deadline\":\"2026-11-28T00:00:00+01:00\",\"lastDay\":\"2026-11-27\",\"days\":["
                                + "{\"date\":\"2026-11-21\",\"counts\":false,\"why\":\"WEEKEND\"},"
                                + "{\"date\":\"2026-11-22\",\"counts\":false,\"why\":\"WEEKEND\"},"
                                + "{\"date\":\"2026-11-23\",\"counts\":true,\"why\":\"WORKING_DAY\"},"
                                + "{\"date\":\"2026-11-24\",\"counts\":true,\"why\":\"WORKING_DAY\"},"
                                + "{\"date\":\"2026-11-25\",\"counts\":true,\"why\":\"WORKING_DAY\"},"
                                + "{\"date\":\"2026-11-26\",\"counts\":true,\"why\":\"WORKING_DAY\"},"
                                + "{\"date\":\"2026-11-27\",\"counts\":true,\"why\":\"WORKING_DAY\"}]}"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-09, 2026-03-10T00:00:00+01:00",
        "2026-03-06, 2026-03-13, 2026-03-14T00:00:00+01:00",
        "2026-03-07, 2026-03-13, 2026-03-14T00:00:00+01:00",
        "2026-03-08, 2026-03-13, 2026-03-14T00:00:00+01:00",
        "2026-04-02, 2026-04-10, 2026-04-11T00:00:00+02:00",
        "2026-04-24, 2026-05-04, 2026-05-05T00:00:00+02:00",
        "2026-04-28, 2026-05-06, 2026-05-07T00:00:00+02:00",
        "2026-12-22, 2026-12-30, 2026-12-31T00:00:00+01:00",
        "2026-12-23, 2026-12-31, 2027-01-01T00:00:00+01:00",
        "2026-12-24, 2027-01-04, 2027-01-05T00:00:00+01:00",
        "2026-03-27, 2026-04-03, 2026-04-04T00:00:00+02:00",
        "2026-03-28, 2026-04-03, 2026-04-04T00:00:00+02:00",
        "2026-10-23, 2026-10-30, 2026-10-31T00:00:00+01:00"
    })
    void theDeadlineIsTheStartOfTheDayAfterTheFifthWorkingDay(String delivered, String lastDay, String deadline) {
        assertThat(rest.deadline("deliveredOn=" + delivered).body())
                .startsWith("{\"deadline\":\"" + deadline + "\",\"lastDay\":\"" + lastDay + "\"");
    }

    @Test
    void aCollectedDayIsTakenAndNotCountedFromByDefault() {
        assertThat(rest.deadline("deliveredOn=2026-11-19&collectedOn=2026-11-23"))
                .isEqualTo(rest.deadline("deliveredOn=2026-11-19"));
        assertThat(rest.deadline("deliveredOn=2026-11-19&collectedOn=2026-11-18")
                        .body())
                .contains("\"errors\":[{\"field\":\"collectedOn\",\"code\":\"invalid\"");
    }

    @Test
    void aCollectedDayIsCountedFromWhereThePolicySaysSo() {
        rest.stores.sql(
                "UPDATE AFTERSALE_POLICY_SETTING SET SETTING_VALUE = 'COLLECTED' WHERE NAME = 'delivery.countsFrom'");

        assertThat(rest.deadline("deliveredOn=2026-11-19&collectedOn=2026-11-23"))
                .isEqualTo(rest.deadline("deliveredOn=2026-11-23"));
    }

    @Test
    void everyKindOfDayIsNamed() {
        rest.stores.sql(
                "INSERT INTO AFTERSALE_CALENDAR_DAY VALUES ('Italy', DATE '2026-12-24', 'CLOSED', 'Inventory')",
                "INSERT INTO AFTERSALE_CALENDAR_DAY VALUES ('Italy', DATE '2026-12-27', 'EXTRA_WORKING_DAY', 'Swap')");

        assertThat(rest.deadline("deliveredOn=2026-12-23").body())
                .contains(
                        "{\"date\":\"2026-12-24\",\"counts\":false,\"why\":\"CLOSED\"}",
                        "{\"date\":\"2026-12-25\",\"counts\":false,\"why\":\"HOLIDAY\"}",
                        "{\"date\":\"2026-12-27\",\"counts\":true,\"why\":\"EXTRA_WORKING_DAY\"}",
                        "{\"date\":\"2026-12-28\",\"counts\":true,\"why\":\"WORKING_DAY\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measuredOn=2026-11-23 | stockOrigin",
                "stockOrigin=&measuredOn=2026-11-23 | stockOrigin",
                "stockOrigin=in_stock&measuredOn=2026-11-23 | stockOrigin",
                "stockOrigin=IN_STOCK&stockOrigin=CHINA_STOCK&measuredOn=2026-11-23 | stockOrigin",
                "stockOrigin=IN_STOCK&releaseDate=2026-13&measuredOn=2026-11-23 | releaseDate",
                "stockOrigin=IN_STOCK&releaseDate=2026-02-30&measuredOn=2026-11-23 | releaseDate",
                "stockOrigin=IN_STOCK&releaseDate=2026-Q5&measuredOn=2026-11-23 | releaseDate",
                "stockOrigin=IN_STOCK | measuredOn",
                "stockOrigin=IN_STOCK&measuredOn=23.11.2026 | measuredOn",
                "stockOrigin=IN_STOCK&measuredOn=2026-02-29 | measuredOn",
                "stockOrigin=IN_STOCK&measuredOn=1969-12-31 | measuredOn"
            })
    void aWrongParameterIsNamed(String asked, String name) {
        Rest.Answer answer = rest.coverage(asked);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .startsWith("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"" + name)
                .contains("\"errors\":[{\"field\":\"" + name + "\"");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(rest.coverage("releaseDate=soon").body())
                .contains("\"field\":\"stockOrigin\"", "\"field\":\"releaseDate\"", "\"field\":\"measuredOn\"");
        assertThat(rest.deadline("deliveredOn=yesterday").body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
                        + "\"detail\":\"deliveredOn is a day such as 2026-11-20\",\"errors\":[{\"field\":\"deliveredOn\","
                        + "\"code\":\"invalid\",\"detail\":\"is a day such as 2026-11-20\"}]}");
    }
}
