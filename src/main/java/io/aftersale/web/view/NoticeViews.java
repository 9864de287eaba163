// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.coverage.StockOrigin;
import io.aftersale.notice.NoticeWords;
import io.aftersale.policy.PolicyVersion;
import io.aftersale.policy.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "We invite you to order consciously": what concerns these statues, and no promise (R12–R18, R33, R46, R47, R53, R64, R65). */
public final class NoticeViews {

    private final String supportEmail;

    /**
     * Notices of one store.
     *
     * @param supportEmail where concerns and questions before an order go (R52, R53, R66)
     */
    public NoticeViews(String supportEmail) {
        this.supportEmail = supportEmail;
    }

    /** Beside a product: only what concerns how it is sold. */
    public NoticeView product(Collection<StockOrigin> sold, PolicyVersion policy, Words words) {
        return view(sold, aboutOrigins(sold, policy, words), "", policy, words);
    }

    /** Under a cart: what concerns its lines, and what has to be known before the parcel is opened. */
    public NoticeView cart(Collection<StockOrigin> sold, PolicyVersion policy, Words words) {
        return view(sold, aboutOrders(sold, policy, words), "", policy, words);
    }

    /**
     * At the end of a checkout: the same, with a tick where the policy asks for one.
     *
     * @param sent the tick's field as sent before; empty where it was not
     */
    public NoticeView checkout(Collection<StockOrigin> sold, String sent, PolicyVersion policy, Words words) {
        String tick = Boolean.parseBoolean(policy.text(Setting.NOTICE_TICK)) ? words.text("aftersale.notice.tick") : "";
        return view(sold, aboutOrders(sold, policy, words), tick, policy, words).tickedWith(sent);
    }

    private NoticeView view(
            Collection<StockOrigin> sold, List<String> points, String tick, PolicyVersion policy, Words words) {
        String lead = lead(policy, words);
        List<String> sentences = Stream.of(List.of(lead), points, List.of(tick))
                .flatMap(List::stream)
                .toList();
        return new NoticeView(
                inOrder(sold).stream().map(Enum::name).collect(Collectors.joining(" ")),
                lead,
                points,
                supportEmail,
                tick,
                false,
                new NoticeWords(policy.number(), words.locale().toLanguageTag(), sentences));
    }

    /** The merchant's own words where the policy has some. */
    private static String lead(PolicyVersion policy, Words words) {
        String own = policy.text(
                words.locale().getLanguage().equals("it") ? Setting.TEXT_NOTICE_ITALIAN : Setting.TEXT_NOTICE_ENGLISH);
        return own.isBlank() ? words.text("aftersale.notice.conscious") : own.strip();
    }

    private static List<String> aboutOrders(Collection<StockOrigin> sold, PolicyVersion policy, Words words) {
        List<String> points = new ArrayList<>(aboutOrigins(sold, policy, words));
        points.add(words.text("aftersale.notice.unboxing"));
        points.add(words.text(
                "aftersale.notice.window",
                words.workingDays(policy.deadlineTerms().workingDays())));
        points.add(words.text("aftersale.notice.effort"));
        return points;
    }

    private static List<String> aboutOrigins(Collection<StockOrigin> sold, PolicyVersion policy, Words words) {
        String months = words.months(policy.coverageTerms().afterRelease().getMonths());
        return inOrder(sold).stream()
                .map(origin -> words.text("aftersale.notice.origin." + origin, months))
                .toList();
    }

    private static Set<StockOrigin> inOrder(Collection<StockOrigin> sold) {
        return new TreeSet<>(sold);
    }
}
