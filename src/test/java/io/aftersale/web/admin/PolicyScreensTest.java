// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.line.PolicyPreview;
import io.aftersale.line.PreviewedLine;
import io.aftersale.platform.OrderedNames;
import io.aftersale.platform.Permission;
import io.aftersale.policy.DraftResult;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Publication;
import io.aftersale.policy.PublishResult;
import io.aftersale.policy.Setting;
import io.aftersale.web.view.LineViews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class PolicyScreensTest {

    private static final Staff RULER = new Staff("ruler", Set.of(Permission.POLICY));

    private final Office office = new Office();
    private final PolicyDeskInMemory desk = new PolicyDeskInMemory();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
    private final PoliciesController policies =
            new PoliciesController(RULER, desk, Office.CLOCK, Office.words(), office.frame());
    private final PolicyDraftController drafts = new PolicyDraftController(RULER, desk, Office.words(), office.frame());
    private final PolicyPublishController publications = new PolicyPublishController(
            RULER,
            desk,
            proposed -> outcome(proposed),
            items -> Map.of(11L, new OrderedNames.Name("2026-1", "Ronin <b>")),
            new LineViews(Office.ROME),
            Office.CLOCK,
            Office.words(),
            office.frame());

    private int moving;

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
                .contains("the day of the order", "Published");
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
    void withoutADraftItsPagesLeadToTheList() {
        assertThat(drafts.draft(Locale.ENGLISH, model)).isEqualTo("redirect:/after-sale/policies");
        assertThat(publications.preview(Locale.ENGLISH, response, model)).isEqualTo("redirect:/after-sale/policies");
        assertThat(publications.confirm(Locale.ENGLISH, model)).isEqualTo("redirect:/after-sale/policies");
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

    @Test
    void thePreviewSaysHonestlyThatPlacedOrdersStay() throws Exception {
        desk.draft = desk.changed(Map.of(Setting.COVERAGE_IN_STOCK_MONTHS, "12"));

        String page = shown(publications.preview(Locale.ENGLISH, response, model), Locale.ENGLISH);

        assertThat(page)
                .contains("Publishing changes none of these lines", "Ronin &lt;b&gt;", "2026-1", "Another flag: 1")
                .contains("data-aftersale-flag=\"NOT_COVERED\"", "data-aftersale-flag=\"COVERED\"")
                .contains("Tue 24 Nov 2026", "Tue 1 Dec 2026", "<del>6 months</del>")
                .doesNotContain("really changes</span>");
    }

    @Test
    void thePreviewNamesWhatReallyChanges() throws Exception {
        moving = 1;
        desk.draft = desk.changed(Map.of(Setting.COVERAGE_IN_STOCK_MONTHS, "12"));

        assertThat(shown(publications.preview(Locale.ENGLISH, response, model), Locale.ENGLISH))
                .contains("unless they are reported before: 1.", "really changes</span>", "Looked at the newest lines");
    }

    @Test
    void aDraftThatBecameWrongIsShownWithItsFaultsInsteadOfAPreview() throws Exception {
        desk.draft = desk.changed(Map.of(Setting.DEADLINE_CALENDAR, "gone"));

        assertThat(shown(publications.preview(Locale.ENGLISH, response, model), Locale.ENGLISH))
                .contains("There is no such calendar.", "<option selected=\"selected\" value=\"gone\">gone<");
        assertThat(response.getStatus()).isEqualTo(422);
    }

    @Test
    void aPublishedVersionIsShown() {
        desk.publishes = new PublishResult.Done(desk.published().get(0));

        assertThat(publications.publish(
                        "7", " 2026-12-01T09:00 ", "why\r\nand\u0000 how ", Locale.ENGLISH, response, model, redirect))
                .isEqualTo("redirect:/after-sale/policies/2");
        assertThat(desk.published).isEqualTo(new Publication("2026-12-01T09:00", "why\nand  how"));
        assertThat(redirect.getFlashAttributes().get("aftersaleTold"))
                .isEqualTo("Version 2 is published. It holds from 1 Dec 2026, 09:00 (Rome).");
    }

    @Test
    void aRefusedPublicationKeepsWhatWasTyped() throws Exception {
        desk.draft = desk.changed(Map.of());
        desk.publishes = new PublishResult.Refused(List.of(
                PolicyFault.of("", PolicyFault.Code.NOTHING_CHANGES),
                PolicyFault.of("validFrom", PolicyFault.Code.NO_SUCH_HOUR),
                PolicyFault.of("note", PolicyFault.Code.MISSING)));

        String page = shown(publish("2026-03-29T02:30", ""), Locale.ENGLISH);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page)
                .contains("value=\"2026-03-29T02:30\"", "id=\"as-valid-from-fault\"", "Say why.")
                .contains("there is nothing to publish", "Nothing differs yet.");
    }

    @Test
    void whoPublishesWhatTheyHaveNotSeenReadsItAgain() throws Exception {
        desk.publishes = new PublishResult.ChangedMeanwhile(desk.changed(Map.of(Setting.URGENT_HOURS, "12")));

        String page = shown(publish("2026-12-01T09:00", "why"), Locale.ENGLISH);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page).contains("changed meanwhile by ada", "<ins>12 hours</ins>", ">why</textarea>");
    }

    @Test
    void whoPublishesWhatIsGoneIsLedToTheVersions() {
        assertThat(publish("2026-12-01T09:00", "why")).isEqualTo("redirect:/after-sale/policies");
        assertThat(redirect.getFlashAttributes().get("aftersaleTold").toString())
                .contains("no draft any more");
    }

    @Test
    void theLastLookShowsEveryDifference() throws Exception {
        desk.draft = desk.changed(Map.of(Setting.TEXT_NOTICE_ENGLISH, "Fragile <b>"));

        assertThat(shown(publications.confirm(Locale.ENGLISH, model), Locale.ENGLISH))
                .contains("<del>empty</del>", "Fragile &lt;b&gt;", "type=\"datetime-local\"");
    }

    private String save() {
        return drafts.save(request, response, Locale.ENGLISH, model, redirect);
    }

    private String publish(String from, String note) {
        return publications.publish("7", from, note, Locale.ENGLISH, response, model, redirect);
    }

    private String shown(String screen, Locale locale) throws Exception {
        return StaffPagesTest.render("views/" + screen, locale, new HashMap<>(model));
    }

    /** One line, delivered, released long ago: not covered now, covered then. */
    private PolicyPreview.Outcome outcome(PolicyVersion proposed) {
        CoverageFacts facts = new CoverageFacts(
                StockOrigin.IN_STOCK,
                ReleaseDate.parse("2026-03-12").orElseThrow(),
                Set.of(),
                LocalDate.of(2026, 11, 1),
                false);
        CoverageDecider decider = new CoverageDecider();
        PolicyVersion first = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());
        PreviewedLine line = new PreviewedLine(
                11,
                decider.decide(facts, first.coverageTerms(), List.of()),
                decider.decide(facts, proposed.coverageTerms(), List.of()),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 1),
                moving > 0);
        return new PolicyPreview.Outcome(2000, 1800, moving > 0, 1, 0, 1, moving, List.of(line));
    }
}
