// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceAware;

/** Makes the words of a reader. */
public final class WordsFactory implements MessageSourceAware {

    private final ZoneId zone;

    @SuppressWarnings("NullAway.Init") // set by the context before anybody asks
    private MessageSource messages;

    public WordsFactory(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void setMessageSource(MessageSource messageSource) {
        this.messages = messageSource;
    }

    public Words in(Locale locale) {
        return new Words(messages, locale, zone);
    }
}
