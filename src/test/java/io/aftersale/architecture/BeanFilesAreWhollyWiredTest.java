// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanDefinition;

class BeanFilesAreWhollyWiredTest {

    private static final Path SHARED = Path.of("META-INF", "aftersale");
    private static final Path LINE = Path.of("src", "line31", "resources", "META-INF", "aftersale");
    private static final Path ROOT = SHARED.resolve("bl-aftersale-applicationContext.xml");

    @ParameterizedTest
    @CsvSource({"site", "admin"})
    void aStoreThatImportsTheFilesFindsEveryClassConstructorPropertyAndBean(String side) {
        Path line = LINE.resolve("bl-aftersale-" + side + "-applicationContext.xml");
        Path servlet = SHARED.resolve("bl-aftersale-" + side + "-servlet.xml");
        BeanFiles all = BeanFiles.of(ROOT, line, servlet);

        assertThat(all.all()).hasSizeGreaterThan(30);
        assertThat(WiringFaults.of(all, all)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"site", "admin"})
    void theRootContextRefersToNothingOfAServlet(String side) {
        BeanFiles root = BeanFiles.of(ROOT, LINE.resolve("bl-aftersale-" + side + "-applicationContext.xml"));

        assertThat(WiringFaults.of(root, root)).isEmpty();
    }

    @Test
    void everyControllerIsDeclaredInExactlyOneServlet() {
        List<String> declared = Stream.of("site", "admin")
                .flatMap(side ->
                        BeanFiles.of(SHARED.resolve("bl-aftersale-" + side + "-servlet.xml")).all().values().stream())
                .map(BeanDefinition::getBeanClassName)
                .filter(name -> name != null && isController(name))
                .sorted()
                .toList();

        assertThat(declared).isEqualTo(controllers());
    }

    @Test
    void theControllersThatAreLookedForAreFound() {
        assertThat(controllers())
                .contains("io.aftersale.web.site.ReportController", "io.aftersale.web.admin.QueueController");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<bean id='a' class='io.aftersale.Nowhere'/>"
                        + "| a is of class io.aftersale.Nowhere, which is not there",
                "<bean id='a' class='io.aftersale.calendar.store.DefaultCalendars'/>"
                        + "| a cannot be made of 0 arguments",
                "<bean id='a' class='java.util.Date'><property name='colour' value='red'/></bean>"
                        + "| a has no property colour",
                "<bean id='a' class='java.util.ArrayList'><constructor-arg ref='aftersaleGhost'/></bean>"
                        + "| a refers to aftersaleGhost, which nobody declares",
                "<bean id='a' class='java.util.ArrayList'><constructor-arg><bean class='no.Where'/></constructor-arg></bean>"
                        + "| a/1 is of class no.Where, which is not there",
                "<bean id='a' class='java.time.Clock' factory-method='systemMars'/>"
                        + "| a cannot be made of 0 arguments",
                "<bean id='a' factory-bean='aftersaleGhost' factory-method='zone'/>"
                        + "| a refers to aftersaleGhost, which nobody declares",
            })
    void aFaultOfABeanFileIsNamed(String bean, String fault) {
        BeanFiles file = BeanFiles.ofText("<beans xmlns=\"http://www.springframework.org/schema/beans\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://www.springframework.org/schema/beans"
                + " http://www.springframework.org/schema/beans/spring-beans-3.2.xsd\">" + bean + "</beans>");

        assertThat(WiringFaults.of(file, file)).containsExactly(fault);
    }

    private static List<String> controllers() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .map(JavaClass::getName)
                        .filter(BeanFilesAreWhollyWiredTest::isController)
                        .sorted()
                        .toList();
    }

    private static boolean isController(String name) {
        try {
            return name.startsWith("io.aftersale.web.")
                    && Arrays.stream(Class.forName(name).getAnnotations())
                            .anyMatch(each ->
                                    each.annotationType().getSimpleName().equals("Controller"));
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
