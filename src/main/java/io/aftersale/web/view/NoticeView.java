// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.view;

import io.aftersale.notice.NoticeWords;
import java.util.List;

/**
 * What a buyer is told before ordering.
 *
 * @param origins how the statues are sold, names parted by blanks
 * @param lead first paragraph, which may hold line breaks
 * @param points sentences on what concerns these statues
 * @param tick label of the tick; empty where the policy asks for none
 * @param ticked whether it was ticked on the page sent before
 */
public record NoticeView(
        String origins,
        String lead,
        List<String> points,
        String supportEmail,
        String tick,
        boolean ticked,
        NoticeWords words) {

    public NoticeView {
        points = List.copyOf(points);
    }

    public boolean asksForATick() {
        return !tick.isEmpty();
    }

    NoticeView tickedWith(String sent) {
        return new NoticeView(
                origins,
                lead,
                points,
                supportEmail,
                tick,
                asksForATick() && words.token().equals(sent),
                words);
    }
}
