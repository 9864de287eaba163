// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.claim.Claim;
import io.aftersale.claim.ClaimService;
import io.aftersale.claim.ClaimService.Room;
import io.aftersale.claim.ClaimState;
import io.aftersale.evidence.EvidenceIntake;
import io.aftersale.evidence.IntakeResult;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.ShownName;
import io.aftersale.platform.OrderReader;
import io.aftersale.platform.PlacedOrder;
import io.aftersale.web.view.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens drafts under form keys and puts files into them. */
public final class Drafts {

    private final OrderReader orders;
    private final ClaimService claims;
    private final EvidenceIntake intake;
    private final ExpiredFiles expired;

    public Drafts(OrderReader orders, ClaimService claims, EvidenceIntake intake, ExpiredFiles expired) {
        this.orders = orders;
        this.claims = claims;
        this.intake = intake;
        this.expired = expired;
    }

    /**
     * Empty where the order is not the shopper's, the key is none of ours, or belongs to another order. What was discarded or
     * expired under the key is not opened again: a further draft goes on, so that a window left open loses nothing.
     */
    Optional<OpenDraft> open(String orderNumber, String formKey, long customerId, Words words) {
        if (!FormKey.looksRight(formKey)) {
            return Optional.empty();
        }
        return orders.ofShopper(orderNumber, customerId)
                .map(order -> new OpenDraft(order, draft(order, formKey, words)))
                .filter(draft -> draft.claim().getOrderId() == draft.order().id());
    }

    private Claim draft(PlacedOrder order, String formKey, Words words) {
        String key = formKey;
        Claim claim = claims.draft(order, key, words.locale());
        while (claim.getState() != ClaimState.DRAFT && claim.getSubmittedAt() == null) {
            key = FormKey.after(key);
            claim = claims.draft(order, key, words.locale());
        }
        return claim;
    }

    /** Keeps the file, or says why not. */
    Optional<String> take(OpenDraft draft, UploadPlace place, Offered file, Words words) throws IOException {
        Claim claim = draft.claim();
        Room room = claims.roomFor(claim.getNumber(), claim.getCustomerId(), place.kind(), place.orderItemId());
        if (room.files() < 1 || room.bytesPerFile() < 1) {
            return Optional.of(full(room, file, words));
        }
        MediaOffer offer = new MediaOffer(place.kind(), file.name(), file.declaredType(), room.bytesPerFile());
        IntakeResult result = intake.take(offer, file.bytes());
        if (result instanceof IntakeResult.Refused no) {
            return Optional.of(isOverTheDay(no, room) ? full(room, file, words) : told(no, words));
        }
        IntakeResult.Kept kept = (IntakeResult.Kept) result;
        return claims.attach(claim.getNumber(), claim.getCustomerId(), place.orderItemId(), kept.media())
                ? Optional.empty()
                : Optional.of(
                        words.text("aftersale.report.error.noRoom", kept.media().shownName()));
    }

    private static boolean isOverTheDay(IntakeResult.Refused no, Room room) {
        return room.moreAt() != null
                && no.messageKeys().equals(List.of("aftersale.media." + MediaCode.MEDIA_TOO_LARGE));
    }

    private static String told(IntakeResult.Refused no, Words words) {
        return no.messageKeys().stream()
                .map(key -> words.text(key, no.shownName(), words.bytes(no.limitBytes())))
                .collect(Collectors.joining(" "));
    }

    private static String full(Room room, Offered file, Words words) {
        String name = ShownName.of(file.name());
        return room.moreAt() == null
                ? words.text("aftersale.report.error.noRoom", name)
                : words.text(
                        "aftersale.report.error.dayFull",
                        name,
                        words.bytes(room.bytesPerFile()),
                        words.dateTime(room.moreAt()));
    }

    /** Takes a file off, or tells no more of an upload that expired, by the id of either. */
    void remove(OpenDraft draft, String id) {
        claims.detach(draft.claim().getNumber(), draft.claim().getCustomerId(), id);
        expired.remove(draft.claim(), id);
    }

    /** A file as the browser sends it; nothing of it is trusted. */
    record Offered(String name, @Nullable String declaredType, InputStream bytes) {}
}
