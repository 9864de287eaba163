// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.Arguments;
import org.thymeleaf.TemplateProcessingParameters;
import org.thymeleaf.dom.Element;
import org.thymeleaf.dom.Macro;
import org.thymeleaf.dom.NestableNode;
import org.thymeleaf.dom.Node;
import org.thymeleaf.processor.AbstractProcessor;
import org.thymeleaf.processor.IProcessorMatcher;
import org.thymeleaf.processor.ProcessorMatchingContext;
import org.thymeleaf.processor.ProcessorResult;

/**
 * Puts the markup of a line where a theme includes the shipped fragment for it, as the fragment would, without the template
 * engine's copy of the fragment for each line. A theme with a fragment of its own by that name, and an item that is more
 * than a variable, are left to the engine.
 */
public final class ShippedLines extends AbstractProcessor {

    private static final String REPLACE = "th:replace";
    private static final int BEFORE_REPLACE = 99;
    private static final String FRAGMENT = "th:fragment";
    private static final Map<String, String> MARKUP =
            Map.of("action", "${#aftersale.lineMarkup(item)}", "flag", "${#aftersale.flagMarkup(item)}");
    private static final String TEMPLATE = "after-sale/partials/line";
    private static final Pattern INCLUDED =
            Pattern.compile("\\s*" + TEMPLATE + "\\s*::\\s*(action|flag)\\s*\\(\\s*\\$\\{\\s*(\\w+)\\s*}\\s*\\)\\s*");

    private final AfterSaleExpression lines;

    public ShippedLines(AfterSaleExpression lines) {
        this.lines = lines;
    }

    @Override
    public int getPrecedence() {
        return BEFORE_REPLACE;
    }

    @Override
    public IProcessorMatcher<? extends Node> getMatcher() {
        return new Included();
    }

    @Override
    protected ProcessorResult doProcess(Arguments arguments, ProcessorMatchingContext context, Node node) {
        Element host = (Element) node;
        Matcher included = INCLUDED.matcher(host.getAttributeValueFromNormalizedName(REPLACE));
        if (included.matches()
                && variable(arguments, included.group(2)) instanceof OrderItem item
                && isShipped(arguments, included.group(1))) {
            put(host, "flag".equals(included.group(1)) ? lines.flagMarkup(item) : lines.lineMarkup(item));
        }
        return ProcessorResult.OK;
    }

    private static void put(Element host, String markup) {
        Macro ready = new Macro(markup);
        ready.setProcessable(false);
        NestableNode parent = host.getParent();
        parent.insertBefore(host, ready);
        parent.removeChild(host);
    }

    private static @Nullable Object variable(Arguments arguments, String name) {
        return arguments.hasLocalVariable(name)
                ? arguments.getLocalVariable(name)
                : arguments.getContext().getVariables().get(name);
    }

    /** Whether the theme has left that fragment as it came: nothing but the markup of the item; asked once a page. */
    private static boolean isShipped(Arguments arguments, String fragment) {
        Map<String, Boolean> known = OncePerRequest.map("aftersale.shippedLines");
        return known.computeIfAbsent(
                fragment,
                name -> fragments(arguments).stream()
                        .filter(element ->
                                (name + "(item)").equals(element.getAttributeValueFromNormalizedName(FRAGMENT)))
                        .anyMatch(element -> !element.hasChildren()
                                && element.numAttributes() == 2
                                && Objects.equals(
                                        MARKUP.get(name), element.getAttributeValueFromNormalizedName("th:utext"))));
    }

    private static List<Element> fragments(Arguments arguments) {
        return arguments
                .getTemplateRepository()
                .getTemplate(new TemplateProcessingParameters(
                        arguments.getConfiguration(), TEMPLATE, arguments.getContext()))
                .getDocument()
                .getFirstElementChild()
                .getElementChildren();
    }

    /**
     * Any element that includes one of the two fragments. Of all nodes, because the engine keeps one dialect's processors
     * for each attribute's name, and for each class of nodes.
     */
    private static final class Included implements IProcessorMatcher<Node> {

        @Override
        public boolean matches(Node node, ProcessorMatchingContext context) {
            return node instanceof Element element
                    && element.hasNormalizedAttribute(REPLACE)
                    && INCLUDED.matcher(element.getAttributeValueFromNormalizedName(REPLACE))
                            .matches();
        }

        @Override
        public Class<Node> appliesTo() {
            return Node.class;
        }
    }
}
