// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.markup;

import io.aftersale.web.view.ActionView;
import io.aftersale.web.view.ClaimLinkView;
import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.LineView;
import io.aftersale.web.view.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Order lines as the shipped theme shows them: flag, deliveries, deadline, reports over it and what may be done. For one page and
 * one thread: flags and facts that its lines have in common are written once.
 */
public final class LineMarkup {

    /** Characters of one line with a window that runs, and some to spare. */
    private static final int ROOM = 3000;

    private final Words words;
    private final UnaryOperator<String> links;
    private final Map<FlagView, Markup> flags = new HashMap<>();
    private final Map<Facts, Markup> facts = new HashMap<>();

    /** Of a reader; {@code links} makes an address within the store one that a browser can follow. */
    public LineMarkup(Words words, UnaryOperator<String> links) {
        this.words = words;
        this.links = links;
    }

    /** The lines of one item of an order; empty where there are none. */
    public String of(List<LineView> lines) {
        return inRoot(lines, this::line);
    }

    /** Only their flags. */
    public String flags(List<LineView> lines) {
        return inRoot(lines, (page, line) -> {
            begin(page, line, "as-cart-line");
            page.close();
        });
    }

    private static String inRoot(List<LineView> lines, BiConsumer<Markup, LineView> each) {
        if (lines.isEmpty()) {
            return "";
        }
        Markup page = new Markup(ROOM).open("div", "class", "as-root", "data-aftersale-root", "line");
        lines.forEach(line -> each.accept(page, line));
        return page.close().toString();
    }

    private void line(Markup page, LineView line) {
        begin(page, line, "as-line");
        page.add(facts.computeIfAbsent(
                new Facts(line.deliveryText(), line.deadlineText(), line.deadlineIso(), line.deadlineWhy()),
                this::facts));
        claims(page, line.claims());
        actions(page, line.actions());
        page.close();
    }

    private void begin(Markup page, LineView line, String style) {
        page.open("div", "class", style, "data-aftersale-line", Long.toString(line.orderItemId()));
        if (!line.name().isEmpty()) {
            page.element("p", line.name(), "class", "as-line-name");
        }
        page.add(flags.computeIfAbsent(line.flag(), flag -> FlagMarkup.of(flag, words)));
    }

    private Markup facts(Facts known) {
        Markup list = new Markup().open("ul", "class", "as-facts");
        known.deliveryText()
                .forEach(sentence -> list.open("li")
                        .add(Icon.box())
                        .element("span", sentence)
                        .close());
        if (!known.deadlineText().isEmpty()) {
            list.open("li").add(Icon.clock()).open("div");
            String end = known.deadlineIso();
            list.element("time", known.deadlineText(), "data-aftersale-deadline", end, "datetime", end)
                    .text(" ")
                    .add(count(known.deadlineWhy()))
                    .close()
                    .close();
        }
        return list.close();
    }

    private Markup count(List<String> days) {
        Markup count = new Markup();
        if (!days.isEmpty()) {
            count.open("details", "class", "as-why", "data-aftersale-days", "true")
                    .element("summary", words.text("aftersale.count.why"))
                    .open("ul");
            days.forEach(sentence -> count.element("li", sentence));
            count.close().close();
        }
        return count;
    }

    private void claims(Markup page, List<ClaimLinkView> claims) {
        if (claims.isEmpty()) {
            return;
        }
        page.open("ul", "class", "as-claims");
        claims.forEach(claim -> claim(page, claim));
        page.close();
    }

    private void claim(Markup page, ClaimLinkView claim) {
        page.open("li")
                .open(
                        "a",
                        "data-aftersale-action",
                        "open-claim",
                        "href",
                        links.apply(claim.url()),
                        "data-aftersale-claim",
                        claim.number(),
                        "data-aftersale-claim-state",
                        claim.state())
                .element("span", words.text("aftersale.claim.title", claim.number()))
                .close()
                .text(" ")
                .element("span", claim.stateText(), "class", "as-state", "data-aftersale-claim-state", claim.state())
                .close();
    }

    private void actions(Markup page, List<ActionView> actions) {
        if (actions.isEmpty()) {
            return;
        }
        page.open("div", "class", "as-actions");
        actions.forEach(action -> action(page, action));
        page.close();
    }

    private void action(Markup page, ActionView action) {
        page.open("div", "class", "as-action");
        if (action.url().isEmpty()) {
            page.element("span", action.label(), "class", "as-no-action", "data-aftersale-action", action.hook());
        } else {
            page.element(
                    "a",
                    action.label(),
                    "class",
                    "as-button",
                    "href",
                    links.apply(action.url()),
                    "data-aftersale-action",
                    action.hook());
        }
        if (!action.note().isEmpty()) {
            page.element("p", action.note(), "class", "as-small");
        }
        page.close();
    }

    private record Facts(
            List<String> deliveryText, String deadlineText, String deadlineIso, List<String> deadlineWhy) {}
}
