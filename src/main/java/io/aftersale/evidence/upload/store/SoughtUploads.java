// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.UploadWish;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/** What is asked of the rows, within the caller's transaction; nothing of it is kept in the session. */
final class SoughtUploads {

    private static final String ROW = "io.aftersale.evidence.upload.store.UploadImpl u";

    /** As many as a page can tell apart; the draft's own list has all files that were kept. */
    private static final int MOST_ENDED = 20;

    private final EntityManager em;
    private final Clock clock;

    SoughtUploads(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    Optional<UploadRow> find(String id) {
        return read(select("u.publicId = :id").setParameter("id", id)).stream().findFirst();
    }

    Optional<UploadRow> underKey(String storeKey) {
        return read(select("u.storeKey = :key").setParameter("key", storeKey)).stream()
                .findFirst();
    }

    List<UploadRow> ofDraft(String claimNumber, long customerId) {
        String own = " and u.claimNumber = :number and u.customerId = :customer";
        List<UploadRow> ended = read(newest("u.state in ('KEPT', 'REFUSED')" + own, MOST_ENDED)
                .setParameter("number", claimNumber)
                .setParameter("customer", customerId));
        List<UploadRow> others = read(select("u.state in ('RECEIVING', 'WHOLE', 'EXPIRED')" + own)
                .setParameter("number", claimNumber)
                .setParameter("customer", customerId));
        return Stream.concat(ended.stream(), others.stream())
                .sorted(Comparator.comparingLong(UploadRow::number))
                .toList();
    }

    List<Instant> begunSince(long customerId, Instant since, int most) {
        return em
                .createQuery(
                        "select u.createdAt from " + ROW + " where u.customerId = :customer and u.createdAt > :since"
                                + " order by u.createdAt desc",
                        Long.class)
                .setParameter("customer", customerId)
                .setParameter("since", since.toEpochMilli())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Instant::ofEpochMilli)
                .toList();
    }

    Optional<UploadRow> alike(UploadWish wish) {
        UploadImpl wished = UploadImpl.of(wish, 0, clock.instant(), clock.instant());
        DraftPlace place = wish.place();
        return read(select("u.claimNumber = :number and u.customerId = :customer and u.state = 'RECEIVING'"
                                + " and u.fingerprint <> '' and u.fingerprint = :mark and u.shownName = :name"
                                + " and u.lengthBytes = :length and u.expiresAt > :now")
                        .setParameter("number", place.claimNumber())
                        .setParameter("customer", place.customerId())
                        .setParameter("mark", wished.fingerprint)
                        .setParameter("name", wished.shownName)
                        .setParameter("length", wish.length())
                        .setParameter("now", clock.millis()))
                .stream()
                .filter(row -> row.upload().place().equals(place))
                .reduce((older, newer) -> newer);
    }

    Map<String, Long> announced() {
        return em
                .createQuery(
                        "select u.storeKey, u.lengthBytes from " + ROW
                                + " where u.state = 'RECEIVING' and u.expiresAt > :now",
                        Object[].class)
                .setParameter("now", clock.millis())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    UploadRows.Open open(DraftPlace place, Instant day) {
        List<UploadRow> open = read(select("u.customerId = :customer and u.state in ('RECEIVING', 'WHOLE')")
                .setParameter("customer", place.customerId()));
        List<UploadRow> ofDraft = open.stream()
                .filter(row -> row.upload().place().claimNumber().equals(place.claimNumber()))
                .toList();
        long atPlace = ofDraft.stream()
                .filter(row -> Objects.equals(row.upload().place(), place))
                .count();
        List<UploadRow> ofDay =
                open.stream().filter(row -> !row.begun().isBefore(day)).toList();
        return new UploadRows.Open(open.size(), (int) atPlace, bytes(ofDraft), bytes(ofDay));
    }

    List<UploadRow> over(long after, int most) {
        return free("u.expiresAt <= :now", after, most);
    }

    List<UploadRow> whole(long after, int most) {
        return free("u.state = 'WHOLE' and u.expiresAt > :now and u.nextTryAt <= :now", after, most);
    }

    List<String> drafts(String after, int most) {
        return em.createQuery(
                        "select distinct u.claimNumber from " + ROW
                                + " where u.state <> 'KEPT' and u.claimNumber > :after order by u.claimNumber",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private List<UploadRow> free(String which, long after, int most) {
        return read(select("u.leaseUntil <= :now and u.id > :after and " + which)
                .setParameter("now", clock.millis())
                .setParameter("after", after)
                .setMaxResults(most));
    }

    private static long bytes(List<UploadRow> rows) {
        return rows.stream().mapToLong(row -> row.upload().length()).sum();
    }

    private TypedQuery<UploadImpl> select(String which) {
        return em.createQuery("select u from " + ROW + " where " + which + " order by u.id", UploadImpl.class);
    }

    private TypedQuery<UploadImpl> newest(String which, int most) {
        return em.createQuery("select u from " + ROW + " where " + which + " order by u.id desc", UploadImpl.class)
                .setMaxResults(most);
    }

    private List<UploadRow> read(TypedQuery<UploadImpl> query) {
        return query.getResultList().stream().map(this::letGo).toList();
    }

    UploadRow letGo(UploadImpl row) {
        em.detach(row);
        return row.read();
    }
}
