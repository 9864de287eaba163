// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.upload.store;

import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.MediaOffer;
import io.aftersale.evidence.ShownName;
import io.aftersale.evidence.store.RandomKey;
import io.aftersale.evidence.upload.DraftPlace;
import io.aftersale.evidence.upload.Upload;
import io.aftersale.evidence.upload.UploadState;
import io.aftersale.evidence.upload.UploadWish;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import org.jspecify.annotations.Nullable;

/** An upload's row; what is written to it later is written by counted updates. */
@Entity
@Table(name = "AFTERSALE_UPLOAD")
public class UploadImpl implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_FINGERPRINT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleUploadId")
    @TableGenerator(
            name = "AftersaleUploadId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleUpload",
            allocationSize = 50)
    @Column(name = "UPLOAD_ID")
    protected Long id;

    @Column(name = "PUBLIC_ID", nullable = false, length = 48)
    protected String publicId;

    @Column(name = "STORE_KEY", nullable = false, length = 48)
    protected String storeKey;

    @Column(name = "CLAIM_NUMBER", nullable = false, length = 11)
    protected String claimNumber;

    @Column(name = "CUSTOMER_ID", nullable = false)
    protected long customerId;

    @Column(name = "KIND", nullable = false, length = 10)
    protected String kind;

    @Column(name = "ORDER_ITEM_ID")
    protected @Nullable Long orderItemId;

    @Column(name = "SHOWN_NAME", nullable = false)
    protected String shownName;

    @Column(name = "DECLARED_TYPE", length = 100)
    protected @Nullable String declaredType;

    @Column(name = "FINGERPRINT", nullable = false, length = 200)
    protected String fingerprint;

    @Column(name = "METADATA", length = 24576)
    protected @Nullable String metadata;

    @Column(name = "LENGTH_BYTES", nullable = false)
    protected long lengthBytes;

    @Column(name = "LIMIT_BYTES", nullable = false)
    protected long limitBytes;

    @Column(name = "STATE", nullable = false, length = 10)
    protected String state;

    @Column(name = "VERDICT", length = 100)
    protected @Nullable String verdict;

    @Column(name = "SHA256", length = 64)
    protected @Nullable String sha256;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    @Column(name = "CHANGED_AT", nullable = false)
    protected long changedAt;

    @Column(name = "EXPIRES_AT", nullable = false)
    protected long expiresAt;

    @Column(name = "LEASE_OWNER", nullable = false, length = 48)
    protected String leaseOwner;

    @Column(name = "LEASE_UNTIL", nullable = false)
    protected long leaseUntil;

    @Column(name = "TRIES", nullable = false)
    protected int tries;

    @Column(name = "NEXT_TRY_AT", nullable = false)
    protected long nextTryAt;

    static UploadImpl of(UploadWish wish, long limitBytes, Instant now, Instant expires) {
        DraftPlace place = wish.place();
        UploadImpl row = new UploadImpl();
        row.publicId = RandomKey.next();
        row.storeKey = RandomKey.next();
        row.claimNumber = place.claimNumber();
        row.customerId = place.customerId();
        row.kind = place.kind().name();
        row.orderItemId = place.orderItemId();
        row.shownName = ShownName.of(wish.fileName());
        row.declaredType = wish.declaredType() == null ? null : cut(wish.declaredType(), LONGEST_TYPE);
        row.fingerprint = cut(wish.fingerprint(), LONGEST_FINGERPRINT);
        row.metadata = wish.metadata();
        row.lengthBytes = wish.length();
        row.limitBytes = limitBytes;
        row.state = UploadState.RECEIVING.name();
        row.createdAt = now.toEpochMilli();
        row.changedAt = row.createdAt;
        row.expiresAt = expires.toEpochMilli();
        row.leaseOwner = "";
        return row;
    }

    UploadRow read() {
        EvidenceKind offeredAs = EvidenceKind.valueOf(kind);
        return new UploadRow(
                Objects.requireNonNull(id),
                storeKey,
                Instant.ofEpochMilli(createdAt),
                new Upload(
                        publicId,
                        new DraftPlace(claimNumber, customerId, offeredAs, orderItemId),
                        new MediaOffer(offeredAs, shownName, declaredType, limitBytes),
                        shownName,
                        fingerprint,
                        metadata == null ? "" : metadata,
                        lengthBytes,
                        0,
                        UploadState.valueOf(state),
                        Instant.ofEpochMilli(expiresAt),
                        verdict,
                        sha256));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
