// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.markup;

import io.aftersale.web.view.FlagView;
import io.aftersale.web.view.Words;

/** A warranty flag with the sentences behind "why?". */
final class FlagMarkup {

    private FlagMarkup() {}

    static Markup of(FlagView flag, Words words) {
        Markup page = new Markup().open("details", "class", "as-flag", "data-aftersale-flag", flag.flag());
        page.open("summary", "class", "as-flag-chip")
                .add(Icon.shield(flag.sign()))
                .element("span", flag.label(), "class", "as-flag-label")
                .text(" ")
                .element("span", words.text("aftersale.flag.why"), "class", "as-flag-why")
                .close();
        page.open("ul", "class", "as-flag-reasons");
        flag.why().forEach(sentence -> page.element("li", sentence));
        return page.close().close();
    }
}
