// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.markup;

import io.aftersale.web.view.LineView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.thymeleaf.context.IProcessingContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionEnhancingDialect;
import org.thymeleaf.spring3.SpringTemplateEngine;
import org.thymeleaf.spring3.context.SpringWebContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A store with {@code partials/line.html} of its own, written by hand from what {@code #aftersale} says. */
final class OwnTheme {

    private final MessageSource texts;

    OwnTheme(MessageSource texts) {
        this.texts = texts;
    }

    /** Its fragments {@code action} and {@code flag}, one after the other. */
    String shows(List<LineView> lines, Locale locale) throws Exception {
        MockServletContext servlet = new MockServletContext();
        StaticWebApplicationContext beans = new StaticWebApplicationContext();
        beans.setServletContext(servlet);
        MockHttpServletRequest request = new MockHttpServletRequest(servlet);
        request.setContextPath("/shop");
        return engine(new AfterSale(lines))
                .process(
                        "page",
                        new SpringWebContext(
                                request,
                                new MockHttpServletResponse(),
                                servlet,
                                locale,
                                new HashMap<>(Map.of("item", "any")),
                                beans));
    }

    private SpringTemplateEngine engine(AfterSale object) throws Exception {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(templates("own-theme/", "page", "line"));
        engine.addTemplateResolver(templates("webTemplates/", "after-sale/*"));
        engine.addDialect(object);
        engine.setMessageSource(texts);
        engine.afterPropertiesSet();
        return engine;
    }

    private static ClassLoaderTemplateResolver templates(String folder, String... names) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(folder);
        templates.setSuffix(".html");
        templates.setTemplateMode("HTML5");
        templates.setCharacterEncoding("UTF-8");
        templates.setResolvablePatterns(Set.of(names));
        return templates;
    }

    /** What a template calls. */
    public static final class AfterSale extends AbstractDialect implements IExpressionEnhancingDialect {

        private final List<LineView> lines;

        AfterSale(List<LineView> lines) {
            this.lines = lines;
        }

        @Override
        public String getPrefix() {
            return "aftersale";
        }

        @Override
        public Map<String, Object> getAdditionalExpressionObjects(IProcessingContext context) {
            return Map.of("aftersale", this);
        }

        public List<LineView> lines(Object item) {
            return item.equals("any") ? lines : List.of();
        }
    }
}
