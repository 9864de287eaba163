// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static final String HOSTILE = "\"><script>alert('1')</script>&lt;";
    private static final String HARMLESS = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;lt;";

    @Test
    void whateverIsPutIntoItIsEscaped() {
        Markup markup = new Markup().open("p", "title", HOSTILE).text(HOSTILE).close();

        assertThat(markup).hasToString("<p title=\"" + HARMLESS + "\">" + HARMLESS + "</p>");
        assertThat(new Markup().element("b", HOSTILE, "id", "x")).hasToString("<b id=\"x\">" + HARMLESS + "</b>");
    }

    @Test
    void otherMarkupKeepsItsElements() {
        Markup inner = new Markup().element("b", "&");

        assertThat(new Markup().open("p").add(inner).close()).hasToString("<p><b>&amp;</b></p>");
    }

    @Test
    void anAttributeWithoutAValueIsLeftOut() {
        assertThat(new Markup().element("time", "soon", "datetime", "")).hasToString("<time>soon</time>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p onload=x", "p>", "\u00e9", "p/"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> new Markup().open(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Markup().open("p", name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAttributeWithoutItsPartnerIsRefused() {
        assertThatThrownBy(() -> new Markup().open("p", "id")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsOpenIsNotPutOut() {
        Markup open = new Markup().open("div").open("p");

        assertThatThrownBy(open::toString).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Markup().add(open)).isInstanceOf(IllegalStateException.class);
        assertThat(open.close().close()).hasToString("<div><p></p></div>");
    }
}
