// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.thymeleaf.TemplateProcessingParameters;
import org.thymeleaf.context.IProcessingContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionEnhancingDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.resourceresolver.IResourceResolver;
import org.thymeleaf.spring3.SpringTemplateEngine;
import org.thymeleaf.spring3.context.SpringWebContext;
import org.thymeleaf.templateresolver.TemplateResolver;

class ShippedLinesTest {

    private static final String SHIPPED =
            "<div><i th:fragment=\"action(item)\" th:utext=\"${#aftersale.lineMarkup(item)}\"></i>"
                    + "<i th:fragment=\"flag(item)\" th:utext=\"${#aftersale.flagMarkup(item)}\"></i></div>";
    private static final String OWN = "<div><i th:fragment=\"action(item)\" th:text=\"|own ${item.name}|\">x</i></div>";

    private final Map<String, String> templates = new HashMap<>(Map.of("after-sale/partials/line", SHIPPED));
    private final AfterSaleExpression lines = mock(AfterSaleExpression.class);

    @BeforeEach
    void begin() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        when(lines.lineMarkup(any())).thenAnswer(call -> "<b>" + name(call.getArgument(0)) + "</b>");
        when(lines.flagMarkup(any())).thenAnswer(call -> "<u>" + name(call.getArgument(0)) + "</u>");
    }

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void eachLineStandsWhereItsFragmentIsIncluded() throws Exception {
        assertThat(page("<p th:each=\"item : ${items}\">"
                        + "<th:block th:replace=\"after-sale/partials/line :: action(${item})\"></th:block>,</p>"))
                .isEqualTo("<p><b>Ai</b>,</p><p><b>Rin</b>,</p>");
    }

    @Test
    void theFlagAloneStandsWhereItsFragmentIsIncluded() throws Exception {
        assertThat(page("<p><em th:replace=\" after-sale/partials/line::flag( ${first} ) \">old</em></p>"))
                .isEqualTo("<p><u>Ai</u></p>");
    }

    @Test
    void aThemesOwnFragmentIsLeftToTheEngine() throws Exception {
        templates.put("after-sale/partials/line", OWN);

        assertThat(page("<p th:each=\"item : ${items}\">"
                        + "<em th:replace=\"after-sale/partials/line :: action(${item})\"></em></p>"))
                .isEqualTo("<p><i>own Ai</i></p><p><i>own Rin</i></p>");
    }

    @Test
    void aCopyOfTheShippedFragmentThatAThemeHasChangedIsLeftToTheEngine() throws Exception {
        templates.put("after-sale/partials/line", SHIPPED.replace("<i th:fragment", "<i class=\"own\" th:fragment"));

        assertThat(page("<p><em th:replace=\"after-sale/partials/line :: action(${first})\"></em></p>"))
                .isEqualTo("<p><i class=\"own\">by the engine</i></p>");
    }

    @Test
    void anItemThatIsMoreThanAVariableIsLeftToTheEngine() throws Exception {
        assertThat(page("<p><em th:replace=\"after-sale/partials/line :: action(${items[0]})\"></em></p>"))
                .isEqualTo("<p><i>by the engine</i></p>");
    }

    @Test
    void whatIsNoItemAndWhatIsNoLineIsLeftToTheEngine() throws Exception {
        templates.put("other", "<div><i th:fragment=\"action(item)\">other</i></div>");

        assertThat(page("<p><em th:replace=\"after-sale/partials/line :: action(${text})\"></em>"
                        + "<em th:replace=\"other :: action(${first})\"></em></p>"))
                .isEqualTo("<p><i>by the engine</i><i>other</i></p>");
    }

    @Test
    void whatAShopperWroteIsNeverTakenForATemplate() throws Exception {
        doReturn("<b th:text=\"${text}\">[[${text}]]</b>").when(lines).lineMarkup(any());

        assertThat(page("<p th:inline=\"text\">"
                        + "<em th:replace=\"after-sale/partials/line :: action(${first})\"></em></p>"))
                .isEqualTo("<p><b th:text=\"${text}\">[[${text}]]</b></p>");
    }

    private String page(String template) throws Exception {
        templates.put("page", template);
        OrderItem first = item("Ai");
        MockServletContext servlet = new MockServletContext();
        StaticWebApplicationContext beans = new StaticWebApplicationContext();
        beans.setServletContext(servlet);
        return engine().process(
                        "page",
                        new SpringWebContext(
                                new MockHttpServletRequest(servlet),
                                new MockHttpServletResponse(),
                                servlet,
                                Locale.ENGLISH,
                                new HashMap<>(Map.of(
                                        "items", List.of(first, item("Rin")), "first", first, "text", "no item")),
                                beans));
    }

    private SpringTemplateEngine engine() throws Exception {
        TemplateResolver resolver = new TemplateResolver();
        resolver.setResourceResolver(new InMemory(templates));
        resolver.setTemplateMode("HTML5");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver);
        engine.addDialect(new Store(lines));
        engine.setMessageSource(new StaticMessageSource());
        engine.afterPropertiesSet();
        return engine;
    }

    private static OrderItem item(String name) {
        OrderItem item = mock(OrderItem.class);
        when(item.getName()).thenReturn(name);
        return item;
    }

    private static String name(OrderItem item) {
        return item.getName();
    }

    private record InMemory(Map<String, String> templates) implements IResourceResolver {

        @Override
        public String getName() {
            return "IN-MEMORY";
        }

        @Override
        public InputStream getResourceAsStream(TemplateProcessingParameters parameters, String name) {
            return new ByteArrayInputStream(templates.get(name).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A dialect with another prefix, as the platform's. */
    private static final class Store extends AbstractDialect implements IExpressionEnhancingDialect {

        private final AfterSaleExpression lines;

        private Store(AfterSaleExpression lines) {
            this.lines = lines;
        }

        @Override
        public String getPrefix() {
            return "blc";
        }

        @Override
        public Map<String, Object> getAdditionalExpressionObjects(IProcessingContext context) {
            return Map.of("aftersale", new ByTheEngine());
        }

        @Override
        public Set<IProcessor> getProcessors() {
            return Set.of(new ShippedLines(lines));
        }
    }

    /** What the engine asks; the processor asks the other one. */
    public static final class ByTheEngine {

        public String lineMarkup(Object item) {
            return "by the engine";
        }

        public String flagMarkup(Object item) {
            return "by the engine";
        }
    }
}
