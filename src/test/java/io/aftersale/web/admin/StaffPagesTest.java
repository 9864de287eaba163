// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.claim.Actor;
import io.aftersale.claim.Assessment;
import io.aftersale.claim.ClaimDesk;
import io.aftersale.claim.ClaimLine;
import io.aftersale.claim.ClaimState;
import io.aftersale.claim.FormerAssessment;
import io.aftersale.claim.QuickReports;
import io.aftersale.platform.Permission;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring3.SpringTemplateEngine;
import org.thymeleaf.spring3.context.SpringWebContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class StaffPagesTest {

    private static final ClaimDesk.Page PAGE =
            new ClaimDesk.Page(List.of(SentClaim.of("AS-0123ABCD", ClaimState.IN_REVIEW, SentLine.china(2))), "1700-9");

    private final Office office = new Office();

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void noTextOfTheQueueIsMissing(String language) throws Exception {
        assertThat(queue(PAGE, Locale.forLanguageTag(language))).doesNotContain("??", "aftersale.staff.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void noTextOfTheWorkspaceIsMissing(String language) throws Exception {
        assertThat(claim(Staff.SUPERVISOR, DecisionForm.EMPTY, Locale.forLanguageTag(language)))
                .doesNotContain("??", "aftersale.staff.");
    }

    @Test
    void theQueueLeadsToItsClaimsAndPages() throws Exception {
        assertThat(queue(PAGE, Locale.ENGLISH))
                .contains("href=\"/admin/after-sale/claims/AS-0123ABCD\"")
                .contains("href=\"/admin/after-sale?state=IN_REVIEW&amp;after=1700-9\"")
                .contains("data-aftersale-root=\"admin\"", "data-aftersale-flag=\"NOT_COVERED\"")
                .contains("Mara &lt;b&gt;");
    }

    @Test
    void anEmptyQueueSaysSo() throws Exception {
        assertThat(queue(new ClaimDesk.Page(List.of(), null), Locale.ENGLISH))
                .contains("Nothing here")
                .doesNotContain("<table");
    }

    @Test
    void theWorkspaceShowsFactsEvidenceChoicesAndHistory() throws Exception {
        assertThat(claim(Staff.AGENT, DecisionForm.EMPTY, Locale.ENGLISH))
                .contains("data-aftersale-claim=\"AS-0123ABCD\"", "data-aftersale-line=\"1\"")
                .contains("<video", "src=\"/admin/after-sale/evidence/0f3b\"", "0123456789ab\u2026")
                .contains("name=\"event-1\"", "value=\"ACCEPT\"", "name=\"reasonCode-1\"", "name=\"text-1\"")
                .contains("New photos &lt;arrived&gt;", "Parcel P1", ">R48<", "name=\"version\" value=\"3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void whatTheRulesSaidBeforeIsShownWithWhoChangedItAndWhy(String language) throws Exception {
        ClaimLine china = SentLine.china(2);
        office.former = List.of(new FormerAssessment(
                2,
                new Assessment(china.getCoverage(), china.getAdvice(), Instant.parse("2026-11-27T23:00:00Z")),
                Instant.parse("2026-11-21T09:00:00Z"),
                Instant.parse("2026-11-22T09:00:00Z"),
                FormerAssessment.Cause.DELIVERY_RECORDED,
                new Actor(Actor.Kind.STAFF, "luca"),
                "picked up <later>"));

        assertThat(claim(Staff.VIEWER, DecisionForm.EMPTY, Locale.forLanguageTag(language)))
                .contains("data-as-former=\"true\"", "luca", "picked up &lt;later&gt;", ">R46<")
                .contains("/admin/after-sale/orders?number=")
                .doesNotContain("??", "aftersale.staff.");
    }

    @Test
    void whoMakesPoliciesIsLedToTheVersionThatDecided() throws Exception {
        Staff ruler = new Staff("ruler", Set.of(Permission.VIEW, Permission.POLICY));

        assertThat(claim(ruler, DecisionForm.EMPTY, Locale.ENGLISH))
                .contains("<a href=\"/admin/after-sale/policies/1\">1</a>");
        assertThat(claim(Staff.AGENT, DecisionForm.EMPTY, Locale.ENGLISH)).doesNotContain("/after-sale/policies");
    }

    @Test
    void aViewerSeesNoFormAndNoButton() throws Exception {
        assertThat(claim(Staff.VIEWER, DecisionForm.EMPTY, Locale.ENGLISH))
                .doesNotContain("<button", "<textarea", "<input", "blc:form");
    }

    @Test
    void typedWordsAndFaultsStandAtTheirFields() throws Exception {
        DecisionForm typed = new DecisionForm(3, List.of(new DecisionForm.Line("1", "REFUSE", "", "<script>")));

        assertThat(claim(Staff.AGENT, typed, Locale.ENGLISH))
                .contains("&lt;script&gt;</textarea>", "aria-describedby=\"as-reason-fault-1\"")
                .contains("id=\"as-reason-fault-1\"", "Choose a reason for refusing.");
    }

    @Test
    void aQuickReportShowsTheShoppersWordsAsTextAndWhatIsMissing() throws Exception {
        QueueView view = office.queueViews()
                .quick(
                        new QuickReports.Page(List.of(QueueControllerTest.waiting()), null),
                        false,
                        false,
                        Office.words().in(Locale.ENGLISH));

        assertThat(render("views/aftersale/queue", Locale.ENGLISH, Map.of("queue", view)))
                .contains("data-aftersale-claim=\"AS-1\"", "Night Watch", "arm\nbroken", "the unboxing video, or why")
                .contains("Mara &lt;b&gt;")
                .doesNotContain("Nothing here", "??");
    }

    @Test
    void aClaimThatWaitsForTheScanSaysWhyNothingIsToBeDecided() throws Exception {
        WorkspaceView view = office.workspaceViews()
                .of(
                        SentClaim.of("AS-1", ClaimState.SUBMITTED, SentLine.covered(1, ClaimState.SUBMITTED)),
                        DecisionForm.EMPTY,
                        true,
                        Reader.of(Staff.AGENT, Office.words().in(Locale.ENGLISH)));

        assertThat(render("views/aftersale/claim", Locale.ENGLISH, Map.of("claim", view, "problem", "")))
                .contains("The files wait for the malware scan. You decide here as soon as")
                .doesNotContain("Nothing for you to decide here.");
    }

    @Test
    void noPageHoldsAnInlineScriptOrStyle() throws Exception {
        assertThat(queue(PAGE, Locale.ENGLISH) + claim(Staff.SUPERVISOR, DecisionForm.EMPTY, Locale.ENGLISH))
                .doesNotContainPattern("(?i)<style| style=| on[a-z]+=|<script[^>]*>[^<]|https?://(?!www)");
    }

    private String queue(ClaimDesk.Page page, Locale locale) throws Exception {
        QueueView view = office.queueViews()
                .of(
                        page,
                        List.of(),
                        QueueTab.IN_REVIEW,
                        true,
                        false,
                        Office.words().in(locale));
        return render("views/aftersale/queue", locale, Map.of("queue", view));
    }

    private String claim(Staff staff, DecisionForm typed, Locale locale) throws Exception {
        Reader reader = Reader.of(staff, Office.words().in(locale));
        WorkspaceView view = office.workspaceViews()
                .of(
                        SentClaim.of(
                                "AS-0123ABCD",
                                ClaimState.IN_REVIEW,
                                SentLine.covered(1, ClaimState.IN_REVIEW),
                                SentLine.china(2)),
                        typed,
                        true,
                        reader);
        return render("views/aftersale/claim", locale, Map.of("claim", view, "problem", "Look here"));
    }

    static String render(String template, Locale locale, Map<String, Object> variables) throws Exception {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("open_admin_style/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode("HTML5");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setMessageSource(Office.messages());
        engine.afterPropertiesSet();
        MockServletContext servlet = new MockServletContext();
        StaticWebApplicationContext beans = new StaticWebApplicationContext();
        beans.setServletContext(servlet);
        MockHttpServletRequest request = new MockHttpServletRequest(servlet);
        request.setContextPath("/admin");
        IContext context = new SpringWebContext(
                request, new MockHttpServletResponse(), servlet, locale, new HashMap<>(variables), beans);
        return engine.process(template, context);
    }
}
