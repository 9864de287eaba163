// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.site;

import io.aftersale.platform.MultipartReader;
import io.aftersale.web.view.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers one posted report part by part; each file goes into the draft as it arrives, so that a broken request loses none. */
final class ReportPost implements MultipartReader.Parts {

    private final Drafts drafts;
    private final long customerId;
    private final Words words;
    private final TypedReport typed = new TypedReport();
    private final Faults refused = new Faults();
    private @Nullable OpenDraft draft;

    ReportPost(Drafts drafts, long customerId, Words words) {
        this.drafts = drafts;
        this.customerId = customerId;
        this.words = words;
    }

    @Override
    public void field(String name, String value) {
        typed.put(name, value);
        if (draft == null && typed.has("order") && typed.has("formKey")) {
            draft = drafts.open(typed.value("order"), typed.value("formKey"), customerId, words)
                    .orElse(null);
        }
    }

    @Override
    public void file(String name, String fileName, @Nullable String declaredType, InputStream bytes)
            throws IOException {
        OpenDraft open = draft;
        if (open == null || open.wasSent()) {
            return;
        }
        Optional<UploadPlace> place = UploadPlace.named(name, open.order());
        if (place.isPresent()) {
            take(open, place.get(), new Drafts.Offered(fileName, declaredType, bytes));
        }
    }

    private void take(OpenDraft open, UploadPlace place, Drafts.Offered file) throws IOException {
        Long line = place.orderItemId();
        if (line != null) {
            typed.choose(line.toString());
        }
        drafts.take(open, place, file, words).ifPresent(sentence -> refused.add(place.field(), sentence));
    }

    /** Empty where order or key were missing, wrong or somebody else's. */
    Optional<OpenDraft> draft() {
        return Optional.ofNullable(draft);
    }

    TypedReport typed() {
        return typed;
    }

    /** Files that were not kept, each with its reason. */
    Faults refused() {
        return refused;
    }
}
