// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.notice.NoticeRecord;
import io.aftersale.web.view.Words;
import java.util.Optional;

/** What a buyer answered to the notice before the order, in one line. */
final class NoticeLine {

    private static final int DIGEST_SHOWN = 12;

    private NoticeLine() {}

    static String of(Optional<NoticeRecord> kept, Words words) {
        return kept.map(record -> words.text(
                        "aftersale.staff.notice." + record.answer(),
                        words.dateTime(record.answeredAt()),
                        Integer.toString(record.policyVersion()),
                        record.locale(),
                        record.wordsSha256().substring(0, DIGEST_SHOWN)))
                .orElse("");
    }
}
