// SPDX-License-Identifier: Apache-2.0
package io.aftersale.places;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Moves the server round the world, to Turkish letters, Arabic digits and Thai years; then back. */
final class EveryPlace implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(
                new Place("Pacific/Kiritimati", "en-GB"),
                new Place("Europe/Rome", "it-IT"),
                new Place("America/New_York", "en-US"),
                new Place("America/Los_Angeles", "ar-EG"),
                new Place("Asia/Kathmandu", "th-TH-u-ca-buddhist-nu-thai-x-lvariant-TH"),
                new Place("Europe/Istanbul", "tr-TR"));
    }

    private record Place(String zone, String language) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return zone + " in " + language;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Move(this));
        }
    }

    private static final class Move implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

        private final Place place;
        private final TimeZone home = TimeZone.getDefault();
        private final Locale tongue = Locale.getDefault();

        Move(Place place) {
            this.place = place;
        }

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            TimeZone.setDefault(TimeZone.getTimeZone(place.zone()));
            Locale.setDefault(Locale.forLanguageTag(place.language()));
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            TimeZone.setDefault(home);
            Locale.setDefault(tongue);
        }
    }
}
