// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.web.view.ActionView;
import io.aftersale.web.view.ClaimLinkView;
import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.LineView;
import io.aftersale.web.view.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class LineMarkupTest {

    private static final String HOSTILE =
            "\"><script>alert(1)</script><svg onload='x'>{0}${7*7}[[${7*7}]]__${7*7}__\u202e\ud83d\ude00&amp;";

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void aThemeThatWritesTheLineByHandShowsTheSame(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);

        assertSame(List.of(everything("The <Golem>")), locale);
        assertSame(List.of(little(), everything(""), toBeVerified()), locale);
    }

    @Test
    void whateverAViewSaysStaysText() throws Exception {
        assertSame(List.of(hostile()), Locale.ENGLISH);
        assertThat(written(List.of(hostile()), Locale.ENGLISH))
                .contains("&lt;script&gt;alert(1)", "{0}${7*7}[[${7*7}]]__${7*7}__")
                .doesNotContain("<script", "<svg onload");
    }

    @Test
    void aLineLeadsIntoTheStoreWhereverItIs() {
        assertThat(written(List.of(everything("")), Locale.ENGLISH))
                .contains(
                        "href=\"/shop/account/after-sale/report?order=1001&amp;line=7\"",
                        "href=\"/shop/account/after-sale/claims/AS-00000001\"",
                        "data-aftersale-root=\"line\"",
                        "data-aftersale-line=\"7\"",
                        "data-aftersale-flag=\"COVERED\"",
                        "data-aftersale-deadline=\"2026-11-28T00:00:00+01:00\"",
                        "data-aftersale-claim-state=\"IN_REVIEW\"");
    }

    @Test
    void nothingIsWrittenOfNoLine() {
        assertThat(written(List.of(), Locale.ENGLISH)).isEmpty();
    }

    private static LineView everything(String name) {
        return new LineView(
                name,
                7,
                new FlagView("COVERED", "shield-check", "Covered", List.of("Pre-order items are always covered.")),
                "2026-11-28T00:00:00+01:00",
                "Report by Fri 27 Nov 2026",
                List.of("5 working days", "Sat 21 Nov weekend"),
                List.of("Delivered 20 Nov 2026", "Shipped 19 Nov 2026"),
                List.of(
                        new ActionView("report", "/account/after-sale/report?order=1001&line=7", "Report it", "Soon."),
                        new ActionView("not-yet", "", "Not yet", "")),
                List.of(
                        new ClaimLinkView(
                                "AS-00000001", "/account/after-sale/claims/AS-00000001", "IN_REVIEW", "Being checked"),
                        new ClaimLinkView("AS-00000002", "/account/after-sale/claims/AS-00000002", "REFUSED", "No")));
    }

    private static LineView little() {
        FlagView flag = new FlagView("NOT_COVERED", "shield-off", "Not covered", List.of());
        return new LineView("", 8, flag, "", "", List.of(), List.of(), List.of(), List.of());
    }

    private static LineView toBeVerified() {
        FlagView flag = new FlagView("NEEDS_REVIEW", "shield-question", "To be checked", List.of("Why", "And why"));
        return new LineView("", 9, flag, "", "Report by: to be verified", List.of(), List.of(), List.of(), List.of());
    }

    private static LineView hostile() {
        return new LineView(
                HOSTILE,
                7,
                new FlagView(HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE)),
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                List.of(HOSTILE),
                List.of(new ActionView(HOSTILE, "/x?" + HOSTILE, HOSTILE, HOSTILE)),
                List.of(new ClaimLinkView(HOSTILE, "/y?" + HOSTILE, HOSTILE, HOSTILE)));
    }

    private static String written(List<LineView> lines, Locale locale) {
        LineMarkup markup = new LineMarkup(Reader.factory().in(locale), path -> "/shop" + path);
        return markup.of(lines) + markup.flags(lines);
    }

    /** The same elements, attributes and texts; line breaks of a template between its elements apart. */
    private static void assertSame(List<LineView> lines, Locale locale) throws Exception {
        Document byHand =
                parsed(new OwnTheme(Reader.texts()).shows(lines, locale).replaceAll("\\s*\\n\\s*", ""));
        Document shipped = parsed("<body>" + written(lines, locale) + "</body>");

        assertThat(shipped.isEqualNode(byHand))
                .as("%s%n%s", Plain.of(byHand), Plain.of(shipped))
                .isTrue();
    }

    private static Document parsed(String markup) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
    }
}
