// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.policy.DraftResult;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.PublishResult;
import io.aftersale.policy.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyScreensTest extends PolicyScreens {

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void noTextOfAnyScreenIsMissing(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        desk.draft = desk.changed(Map.of(Setting.URGENT_HOURS, "12", Setting.LATE_MODE, "REVIEW"));
        desk.publishes = new PublishResult.Refused(List.of(
                PolicyFault.of("", PolicyFault.Code.NOTHING_CHANGES),
                PolicyFault.of("validFrom", PolicyFault.Code.TOO_SOON, 5)));

        String pages = shown(policies.policies(locale, model), locale)
                + shown(policies.version("2", locale, response, model), locale)
                + shown(drafts.draft(locale, model), locale)
                + shown(publications.preview(locale, response, model), locale)
                + shown(publications.publish("7", "x", "", locale, response, model, redirect), locale);

        assertThat(pages)
                .doesNotContain("??", "aftersale.policy.", "aftersale.staff.")
                .doesNotContainPattern("(?i)<style| style=| on[a-z]+=|<script[^>]*>[^<]|https?://(?!www)");
    }

    @Test
    void everySettingStandsInOneNamedGroupAndHasItsRule() {
        assertThat(Stream.of(SettingGroup.values()).flatMap(group -> group.settings().stream()))
                .containsExactlyInAnyOrder(Setting.values());
        assertThat(SettingGroup.OTHER.settings()).isEmpty();
        assertThat(Setting.values())
                .allSatisfy(setting -> assertThat(SettingRules.of(setting)).matches("[AR]\\d+(, [AR]\\d+)?"));
    }

    @Test
    void theListTellsWhichVersionHolds() throws Exception {
        String page = shown(policies.policies(Locale.ENGLISH, model), Locale.ENGLISH);

        assertThat(page)
                .contains("href=\"/admin/after-sale/policies/2\"", "Studios keep &lt;parts&gt; longer.")
                .contains("1 Dec 2026, 09:00 (Rome)", "From the beginning", "Begin a draft");
        PoliciesView view = (PoliciesView) model.get("policies");
        assertThat(view.rows()).extracting(PoliciesView.Row::state).containsExactly("COMING", "CURRENT");
    }

    @Test
    void aVersionIsReadInWordsWithWhatDiffers() throws Exception {
        String page = shown(policies.version("2", Locale.ENGLISH, response, model), Locale.ENGLISH);

        assertThat(page)
                .contains("<del>3 months</del>", "<ins>6 months</ins>", ">R30, A2<", "coverage.inStockMonths")
                .contains("the day of the order", "Published", "1 working day<", "2 working days<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "01", "x", "9999999999"})
    void aVersionThatIsNotThereIsNotFound(String number) {
        assertThat(policies.version(number, Locale.ENGLISH, response, model)).isEqualTo("aftersale/missing");
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void theFormIsDrawnFromWhatIsAllowed() throws Exception {
        assertThat(drafts.begin()).isEqualTo("redirect:/after-sale/policies/draft");

        String page = shown(drafts.draft(Locale.ENGLISH, model), Locale.ENGLISH);

        assertThat(page)
                .containsPattern("type=\"number\"[^>]*max=\"120\"[^>]*name=\"coverage.inStockMonths\" value=\"6\"")
                .containsPattern(
                        "<select[^>]*name=\"deadline.calendar\"[^>]*>\\s*<option selected=\"selected\" value=\"Italy\"")
                .containsPattern("<textarea[^>]*name=\"text.notice.en\"")
                .contains("From 0 to 120.", "At most 2000 characters.", "name=\"seen\" value=\"7\"");
    }

    @Test
    void aSavedDraftGoesOnWhereTheButtonSays() {
        desk.draft = desk.changed(Map.of());
        request.setParameter("urgent.hours", "12");

        assertThat(save()).isEqualTo("redirect:/after-sale/policies/draft");
        assertThat(desk.draft.value(Setting.URGENT_HOURS)).isEqualTo("12");
        assertThat(desk.draft.value(Setting.COVERAGE_IN_STOCK_MONTHS)).isEqualTo("6");
        assertThat(redirect.getFlashAttributes().get("aftersaleTold"))
                .isEqualTo("The draft is saved. It does not hold yet.");

        request.setParameter("preview", "true");
        assertThat(save()).isEqualTo("redirect:/after-sale/policies/draft/preview");
    }

    @Test
    void everyFaultStandsAtItsFieldAndAllThatWasTypedStays() throws Exception {
        desk.draft = desk.changed(Map.of());
        request.setParameter("urgent.hours", "soon");
        request.setParameter("deadline.calendar", "Mars <b>");
        request.setParameter("evidence.photosLeast", "20");
        request.setParameter("evidence.photosMost", "3");
        request.setParameter("late.mode", "<i>");

        String page = shown(save(), Locale.ENGLISH);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page)
                .contains("value=\"soon\"", "Mars &lt;b&gt;", "&lt;i&gt;", "A whole number from 1 to 720.")
                .contains("href=\"#as-set-urgent-hours\"", "id=\"as-set-urgent-hours\"")
                .contains("aria-describedby=\"as-set-urgent-hours-fault as-set-urgent-hours-hint\"")
                .contains("This is more than &quot;Most photos of a line&quot;.", "There is no such calendar.")
                .contains("Differs: so far 24 hours")
                .doesNotContain("In the draft there stands now");
    }

    @Test
    void whatSomebodyElseSavedStandsBesideWhatWasTyped() throws Exception {
        desk.draft = desk.changed(Map.of());
        desk.saves = new DraftResult.ChangedMeanwhile(desk.changed(Map.of(Setting.URGENT_HOURS, "12")));
        request.setParameter("urgent.hours", "48");
        request.setParameter("seen", "6");

        String page = shown(save(), Locale.ENGLISH);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page)
                .contains("Changed meanwhile by ada", "value=\"48\"", "In the draft there stands now: 12 hours")
                .contains("name=\"seen\" value=\"7\"");
    }

    @Test
    void aDraftThatIsGoneIsBegunAnewWithWhatWasTyped() throws Exception {
        desk.saves = new DraftResult.Gone();
        request.setParameter("urgent.hours", "48");

        String page = shown(save(), Locale.ENGLISH);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page).contains("published or discarded meanwhile", "value=\"48\"");
        assertThat(desk.draft).isNotNull();
    }

    @Test
    void aDraftIsDiscardedByWhoSawItLast() {
        desk.draft = desk.changed(Map.of());

        assertThat(drafts.discard("6", Locale.ENGLISH, redirect)).isEqualTo("redirect:/after-sale/policies/draft");
        assertThat(drafts.discard(null, Locale.ENGLISH, redirect)).isEqualTo("redirect:/after-sale/policies/draft");
        assertThat(drafts.discard("7", Locale.ENGLISH, redirect)).isEqualTo("redirect:/after-sale/policies");
        assertThat(desk.draft).isNull();
    }
}
