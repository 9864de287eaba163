// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** Readers of the shipped texts, in a store in Rome. */
public final class Reader {

    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private Reader() {}

    public static MessageSource texts() {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasenames(
                new String[] {"classpath:/messages/aftersale-words", "classpath:/messages/aftersale-shopper"});
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    public static WordsFactory factory() {
        WordsFactory factory = new WordsFactory(ROME);
        factory.setMessageSource(texts());
        return factory;
    }

    public static Words english() {
        return factory().in(Locale.ENGLISH);
    }

    public static Words italian() {
        return factory().in(Locale.ITALIAN);
    }
}
