// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform's menu shows a section's key where no text stands under it. */
class MenuEntriesHaveWordsTest {

    private static final Pattern SECTION = Pattern.compile("'(AfterSale\\w*)'");

    @ParameterizedTest
    @ValueSource(strings = {"aftersale-staff.properties", "aftersale-staff_it.properties"})
    void everySectionOfTheScriptHasATextInEachLanguage(String bundle) throws IOException {
        Properties texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages", bundle), StandardCharsets.ISO_8859_1)) {
            texts.load(reader);
        }
        List<String> sections = SECTION.matcher(Files.readString(Path.of("META-INF/aftersale/sql/aftersale-admin.sql")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(sections).hasSizeGreaterThan(3);
        assertThat(texts.stringPropertyNames()).containsAll(sections);
    }
}
