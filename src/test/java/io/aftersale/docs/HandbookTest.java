// SPDX-License-Identifier: Apache-2.0
package io.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.ClaimTransitions;
import io.aftersale.platform.Permission;
import io.aftersale.platform.SettingsProperty;
import io.aftersale.policy.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandbookTest {

    private static final Path SCHEMA = Path.of("META-INF", "aftersale", "sql", "aftersale-schema.sql");

    @Test
    void thePropertiesOfThePageAreThoseOfTheCode() {
        List<String> page = Handbook.page("configure.md").rows("## Properties", 0, 2, 3);

        assertThat(Handbook.differences(properties(), page)).isEmpty();
    }

    @Test
    void thePolicySettingsOfThePageAreThoseOfTheCode() {
        List<String> page = Handbook.page("configure.md").rows("## Policy settings", 0, 2, 3);

        assertThat(Handbook.differences(settings(), page)).isEmpty();
    }

    @Test
    void theTransitionsOfThePageAreThoseOfTheCode() {
        List<String> page = Handbook.page("states.md").rows("# States", 0, 1, 2, 3, 4, 5);

        assertThat(Handbook.differences(transitions(), page)).isEmpty();
    }

    @Test
    void thePermissionsOfThePageAreThoseOfTheCode() {
        List<String> code =
                Arrays.stream(Permission.values()).map(Permission::authority).toList();

        assertThat(Handbook.differences(code, Handbook.page("use.md").rows("## Permissions", 0)))
                .isEmpty();
    }

    @Test
    void theTablesOfThePageAreThoseOfTheScript() throws IOException {
        List<String> script = Files.readAllLines(SCHEMA).stream()
                .filter(line -> line.startsWith("CREATE TABLE "))
                .map(line -> line.split(" ")[2])
                .toList();

        assertThat(Handbook.differences(script, Handbook.page("data-model.md").rows("# Data model", 0)))
                .isEmpty();
    }

    @Test
    void theCodeHasWhatIsCompared() {
        assertThat(properties())
                .contains(
                        "aftersale.zone | required | a region id such as Europe/Rome",
                        "aftersale.layout | layout/accountLayout | a template name");
        assertThat(settings())
                .contains(
                        "deadline.workingDays | 5 | a whole number from 1 to 365",
                        "deadline.countDeliveryDay | false | one of true, false");
        assertThat(transitions())
                .contains(
                        "C1 | start | none | DRAFT | claim | shopper",
                        "C6 | takeUp | SUBMITTED | IN_REVIEW | claim | staff, system");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| a | 1 |; not in the page: b | 2",
                "| a | 1 |\\n| b | 3 |; not in the page: b | 2, not in the code: b | 3",
                "| a | 1 |\\n| b | 2 |\\n| c | 4 |; not in the code: c | 4",
                "| a | 1 |\\n| b | 2 |\\n| b | 2 |; a row stands twice in the page",
                "| a | 1 |\\n\\n# Next\\n| b | 2 |; not in the page: b | 2"
            })
    void aPageThatSaysSomethingElseIsCaught(String rows, String differences) {
        Handbook page = new Handbook("# Table\n\n| key | value |\n| --- | --- |\n" + rows.replace("\\n", "\n") + "\n");

        assertThat(String.join(", ", Handbook.differences(List.of("a | 1", "b | 2"), page.rows("# Table", 0, 1))))
                .isEqualTo(differences);
    }

    private static List<String> properties() {
        return Arrays.stream(SettingsProperty.values())
                .map(property -> property.key() + " | "
                        + (property.isRequired() ? "required" : property.standard()) + " | "
                        + property.allowed())
                .toList();
    }

    private static List<String> settings() {
        return Arrays.stream(Setting.values())
                .map(setting -> setting.key() + " | " + setting.shopDefault() + " | "
                        + setting.allowed().says())
                .toList();
    }

    private static List<String> transitions() {
        return Arrays.stream(ClaimTransitions.values())
                .map(row -> String.join(
                        " | ",
                        row.name(),
                        row.event().wireName(),
                        row.from() == null ? "none" : row.from().name(),
                        row.to().name(),
                        row.scope().name().toLowerCase(Locale.ROOT),
                        row.actors().stream()
                                .map(actor -> actor.name().toLowerCase(Locale.ROOT))
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
