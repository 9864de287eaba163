// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.Publication;
import io.aftersale.policy.PublishResult;
import io.aftersale.policy.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyPublishScreensTest extends PolicyScreens {

    @Test
    void withoutADraftItsPagesLeadToTheList() {
        assertThat(drafts.draft(Locale.ENGLISH, model)).isEqualTo("redirect:/after-sale/policies");
        assertThat(publications.preview(Locale.ENGLISH, response, model)).isEqualTo("redirect:/after-sale/policies");
        assertThat(publications.confirm(Locale.ENGLISH, model)).isEqualTo("redirect:/after-sale/policies");
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
}
