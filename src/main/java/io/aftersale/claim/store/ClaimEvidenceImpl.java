// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim.store;

import io.aftersale.claim.ClaimEvidence;
import io.aftersale.evidence.EvidenceKind;
import io.aftersale.evidence.KeptMedia;
import io.aftersale.evidence.MediaCode;
import io.aftersale.evidence.MediaOrigin;
import io.aftersale.evidence.MediaStructure;
import io.aftersale.evidence.ScanOutcome;
import io.aftersale.evidence.ScanResult;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.TableGenerator;
import org.jspecify.annotations.Nullable;

/** A stored file's row. */
@Entity
@Table(name = "AFTERSALE_EVIDENCE")
public class ClaimEvidenceImpl implements ClaimEvidence, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WHOLE = "WHOLE";
    private static final int LONGEST_CODEC = 40;
    private static final int LONGEST_DEVICE = 80;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "AftersaleEvidenceId")
    @TableGenerator(
            name = "AftersaleEvidenceId",
            table = "SEQUENCE_GENERATOR",
            pkColumnName = "ID_NAME",
            valueColumnName = "ID_VAL",
            pkColumnValue = "AftersaleEvidence",
            allocationSize = 50)
    @Column(name = "EVIDENCE_ID")
    protected Long id;

    @ManyToOne(targetEntity = ClaimImpl.class, fetch = FetchType.LAZY)
    @JoinColumn(name = "CLAIM_ID", nullable = false)
    protected ClaimImpl claim;

    @Column(name = "PUBLIC_ID", nullable = false, length = 32)
    protected String publicId;

    @Column(name = "KIND", nullable = false, length = 10)
    protected String kind;

    @Column(name = "ORDER_ITEM_ID")
    protected @Nullable Long orderItemId;

    @Column(name = "SHOWN_NAME", nullable = false)
    protected String shownName;

    @Column(name = "MEDIA_TYPE", nullable = false, length = 100)
    protected String mediaType;

    @Column(name = "SIZE_BYTES", nullable = false)
    protected long sizeBytes;

    @Column(name = "SHA256", nullable = false, length = 64)
    protected String sha256;

    @Column(name = "STORE_KEY", nullable = false, length = 64)
    protected String storeKey;

    @Column(name = "RECEIVED_AT", nullable = false)
    protected long receivedAt;

    /** WHOLE or the code of what is wrong. */
    @Column(name = "STRUCTURE", length = 30)
    protected @Nullable String structure;

    @Column(name = "DURATION_MS")
    protected @Nullable Long durationMs;

    @Column(name = "PLAYABLE_MS")
    protected @Nullable Long playableMs;

    @Column(name = "CODEC", length = 40)
    protected @Nullable String codec;

    @Column(name = "PICTURE_WIDTH")
    protected @Nullable Long pictureWidth;

    @Column(name = "PICTURE_HEIGHT")
    protected @Nullable Long pictureHeight;

    /** Null counts as OFF: kept before there were scans. */
    @Column(name = "SCAN_OUTCOME", length = 10)
    protected @Nullable String scanOutcome;

    @Column(name = "SCAN_FOUND")
    protected @Nullable String scanFound;

    @Column(name = "SCAN_TRIES")
    protected @Nullable Integer scanTries;

    /** When it is to be scanned next; the node that does so moves it on. */
    @Column(name = "SCAN_DUE_AT")
    protected @Nullable Long scanDueAt;

    @Column(name = "SCANNED_AT")
    protected @Nullable Long scannedAt;

    @Column(name = "RECORDED_AT")
    protected @Nullable Long recordedAt;

    /** ISO 8601 to the second, of no zone. */
    @Column(name = "RECORDED_LOCAL", length = 19)
    protected @Nullable String recordedLocal;

    @Column(name = "DEVICE", length = 80)
    protected @Nullable String device;

    @Column(name = "WRITTEN_BY", length = 80)
    protected @Nullable String writtenBy;

    @Column(name = "LOCATED")
    protected @Nullable Boolean located;

    @Column(name = "TURNED_BY")
    protected @Nullable Integer turnedBy;

    @Column(name = "FRAMES")
    protected @Nullable Long frames;

    @Column(name = "AUDIO")
    protected @Nullable Boolean audio;

    @Column(name = "TRAILING_DATA")
    protected @Nullable Boolean trailing;

    @Column(name = "COPYABLE")
    protected @Nullable Boolean copyable;

    static ClaimEvidenceImpl of(
            ClaimImpl claim, @Nullable Long orderItemId, KeptMedia media, String publicId, Instant now) {
        ClaimEvidenceImpl row = new ClaimEvidenceImpl();
        row.claim = claim;
        row.publicId = publicId;
        row.kind = media.kind().name();
        row.orderItemId = orderItemId;
        row.shownName = media.shownName();
        row.mediaType = media.mediaType();
        row.sizeBytes = media.sizeBytes();
        row.sha256 = media.sha256();
        row.storeKey = media.storeKey();
        row.receivedAt = now.toEpochMilli();
        row.describe(media.structure());
        return row;
    }

    /** Shown to nobody until it was scanned. */
    void awaitScan(Instant from) {
        scanOutcome = ScanOutcome.PENDING.name();
        scanTries = 0;
        scanDueAt = from.toEpochMilli();
    }

    private void describe(MediaStructure read) {
        structure = read.whole() ? WHOLE : MediaCode.MEDIA_INCOMPLETE.name();
        durationMs = millis(read.duration());
        playableMs = millis(read.playable());
        codec = cut(read.codec(), LONGEST_CODEC);
        pictureWidth = read.width();
        pictureHeight = read.height();
        tell(read.origin());
    }

    private void tell(MediaOrigin told) {
        Instant at = told.recordedAt();
        LocalDateTime local = told.recordedLocal();
        recordedAt = at == null ? null : at.toEpochMilli();
        recordedLocal = local == null ? null : SECONDS.format(local);
        device = cut(told.device(), LONGEST_DEVICE);
        writtenBy = cut(told.writtenBy(), LONGEST_DEVICE);
        located = told.located();
        turnedBy = told.turnedBy();
        frames = told.frames();
        audio = told.audio();
        trailing = told.trailing();
        copyable = told.copyable();
    }

    private static String cut(String words, int most) {
        return words.substring(0, Math.min(words.length(), most));
    }

    @Override
    public String getPublicId() {
        return publicId;
    }

    @Override
    public EvidenceKind getKind() {
        return EvidenceKind.valueOf(kind);
    }

    @Override
    public Long getOrderItemId() {
        return orderItemId;
    }

    @Override
    public String getShownName() {
        return shownName;
    }

    @Override
    public String getMediaType() {
        return mediaType;
    }

    @Override
    public long getSizeBytes() {
        return sizeBytes;
    }

    @Override
    public String getSha256() {
        return sha256;
    }

    @Override
    public String getStoreKey() {
        return storeKey;
    }

    @Override
    public Instant getReceivedAt() {
        return Instant.ofEpochMilli(receivedAt);
    }

    @Override
    public @Nullable MediaStructure getStructure() {
        return structure == null
                ? null
                : new MediaStructure(
                        structure.equals(WHOLE),
                        duration(durationMs),
                        duration(playableMs),
                        Objects.requireNonNullElse(codec, ""),
                        Objects.requireNonNullElse(pictureWidth, 0L),
                        Objects.requireNonNullElse(pictureHeight, 0L),
                        origin());
    }

    private MediaOrigin origin() {
        return located == null
                ? MediaOrigin.UNKNOWN
                : new MediaOrigin(
                        recordedAt == null ? null : Instant.ofEpochMilli(recordedAt),
                        recordedLocal == null ? null : LocalDateTime.parse(recordedLocal, SECONDS),
                        Objects.requireNonNullElse(device, ""),
                        Objects.requireNonNullElse(writtenBy, ""),
                        located,
                        Objects.requireNonNullElse(turnedBy, 0),
                        Objects.requireNonNullElse(frames, 0L),
                        audio,
                        Objects.requireNonNullElse(trailing, false),
                        Objects.requireNonNullElse(copyable, false));
    }

    @Override
    public ScanResult getScan() {
        return scanOutcome == null
                ? ScanResult.of(ScanOutcome.OFF)
                : new ScanResult(ScanOutcome.valueOf(scanOutcome), Objects.requireNonNullElse(scanFound, ""));
    }

    private static @Nullable Long millis(@Nullable Duration length) {
        return length == null ? null : length.toMillis();
    }

    private static @Nullable Duration duration(@Nullable Long millis) {
        return millis == null ? null : Duration.ofMillis(millis);
    }
}
