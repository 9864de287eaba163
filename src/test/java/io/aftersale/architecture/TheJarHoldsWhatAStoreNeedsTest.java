// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheJarHoldsWhatAStoreNeedsTest {

    private static final Path JAR = Path.of("target", "classes");
    private static final List<String> PLACES = List.of(
            "io/aftersale/",
            "META-INF/aftersale/",
            "META-INF/LICENSE",
            "META-INF/persistence-aftersale.xml",
            "messages/aftersale-",
            "webTemplates/after-sale/",
            "open_admin_style/templates/",
            "aftersale-assets/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/LICENSE",
                "META-INF/persistence-aftersale.xml",
                "META-INF/aftersale/bl-aftersale-applicationContext.xml",
                "META-INF/aftersale/bl-aftersale-site-applicationContext.xml",
                "META-INF/aftersale/bl-aftersale-admin-applicationContext.xml",
                "META-INF/aftersale/bl-aftersale-site-servlet.xml",
                "META-INF/aftersale/bl-aftersale-admin-servlet.xml",
                "META-INF/aftersale/sql/aftersale-schema.sql",
                "META-INF/aftersale/sql/aftersale-data.sql",
                "META-INF/aftersale/sql/aftersale-admin.sql",
                "messages/aftersale-words.properties",
                "messages/aftersale-words_it.properties",
                "messages/aftersale-shopper.properties",
                "messages/aftersale-shopper_it.properties",
                "messages/aftersale-policy.properties",
                "messages/aftersale-policy_it.properties",
                "messages/aftersale-staff.properties",
                "messages/aftersale-staff_it.properties",
                "webTemplates/after-sale/partials/flag.html",
                "webTemplates/after-sale/partials/line.html",
                "webTemplates/after-sale/partials/order.html",
                "aftersale-assets/aftersale.css"
            })
    void theJarHolds(String file) {
        assertThat(JAR.resolve(file)).isNotEmptyFile();
    }

    @Test
    void everyAdminTemplateIsUnderTheBackOfficesOwnFolder() throws IOException {
        assertThat(names(JAR.resolve("open_admin_style").resolve("templates")))
                .containsExactlyElementsOf(names(Path.of("admin-templates")))
                .isNotEmpty();
    }

    @Test
    void nothingElseIsInTheJar() throws IOException {
        assertThat(names(JAR))
                .filteredOn(file -> PLACES.stream().noneMatch(file::startsWith))
                .isEmpty();
    }

    @Test
    void nothingOfTheDemoIsInTheJar() throws IOException {
        List<String> demo = Stream.concat(
                        names(Path.of("src", "demo", "resources")).stream(),
                        names(Path.of("src", "demo", "java")).stream().map(name -> name.replace(".java", ".class")))
                .filter(name -> !name.endsWith("package-info.class"))
                .toList();

        assertThat(demo).isNotEmpty();
        assertThat(names(JAR)).doesNotContainAnyElementsOf(demo).noneMatch(name -> name.contains("demo"));
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            TreeSet<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }
}
