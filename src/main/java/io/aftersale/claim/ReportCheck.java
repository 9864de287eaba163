// SPDX-License-Identifier: Apache-2.0
package io.aftersale.claim;

import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.policy.EvidenceTerms;
import io.aftersale.policy.EvidenceTerms.VideoMissing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a report may be sent, with every fault at its field at once (C3, T10, T24).
 *
 * @param unitsFree by order item id: units of this order's lines that no open claim holds
 * @param underWay by order item id: names of lines that are not delivered yet, which nobody can report (A48)
 * @param photos by order item id: whole photos that came for the line
 * @param arrivals which lines' day of arrival is asked for
 * @param film what came of the unboxing video
 */
public record ReportCheck(
        EvidenceTerms terms,
        Map<Long, Integer> unitsFree,
        Map<Long, String> underWay,
        Map<Long, Integer> photos,
        ArrivalCheck arrivals,
        UnboxingFilm film) {

    static final int MOST_WORDS = 4000;
    static final int MOST_PART = 255;

    public List<FieldError> faults(ReportForm form) {
        List<FieldError> faults = new ArrayList<>();
        if (form.lines().isEmpty()) {
            faults.add(error("lines", "noLine"));
        }
        if (namesALineTwice(form)) {
            faults.add(error("lines", "lineTwice"));
        }
        form.lines().forEach(line -> checkLine(line, faults));
        checkVideo(form, faults);
        if (!form.confirmed()) {
            faults.add(error("confirmed", "notConfirmed"));
        }
        return faults;
    }

    private static boolean namesALineTwice(ReportForm form) {
        List<Long> ids = form.lines().stream()
                .flatMap(line -> wholeNumber(line.orderItemId()).stream())
                .toList();
        return ids.stream().distinct().count() < ids.size();
    }

    private void checkLine(ReportForm.Line line, List<FieldError> faults) {
        Optional<Long> id = wholeNumber(line.orderItemId()).filter(unitsFree::containsKey);
        if (id.isEmpty()) {
            faults.add(error("lines", "notInOrder"));
            return;
        }
        String name = underWay.get(id.get());
        if (name == null) {
            arrivals.fault(id.get(), line.arrivedOn()).ifPresent(faults::add);
        } else {
            faults.add(error("lines", "notYetArrived", name));
        }
        String at = "lines[" + id.get() + "].";
        checkQuantity(line, at, unitsFree.getOrDefault(id.get(), 0), faults);
        if (kind(line).isEmpty()) {
            faults.add(error(at + "kind", "noKind"));
        }
        if (cause(line).isEmpty()) {
            faults.add(error(at + "cause", "noCause"));
        }
        checkWords(line, at, faults);
        checkPhotos(line, at, photos.getOrDefault(id.get(), 0), faults);
    }

    private static void checkQuantity(ReportForm.Line line, String at, int free, List<FieldError> faults) {
        Optional<Long> asked = wholeNumber(line.quantity());
        if (free == 0) {
            faults.add(error(at + "quantity", "noneLeft"));
        } else if (asked.isEmpty() || asked.get() < 1) {
            faults.add(error(at + "quantity", "quantityNotWhole", free));
        } else if (asked.get() > free) {
            faults.add(error(at + "quantity", "quantityTooMany", free));
        }
    }

    private static void checkWords(ReportForm.Line line, String at, List<FieldError> faults) {
        if (line.description().isBlank()) {
            faults.add(error(at + "description", "noDescription"));
        } else if (line.description().length() > MOST_WORDS) {
            faults.add(error(at + "description", "tooLong", MOST_WORDS));
        }
        if (line.part().length() > MOST_PART) {
            faults.add(error(at + "part", "tooLong", MOST_PART));
        }
    }

    private void checkPhotos(ReportForm.Line line, String at, int came, List<FieldError> faults) {
        int least = kind(line).filter(ProblemKind.MISSING_PART::equals).isPresent()
                ? terms.photosLeastMissingPart()
                : terms.photosLeast();
        if (came < least) {
            faults.add(error(at + "photos", "photosTooFew", least, came));
        }
    }

    private void checkVideo(ReportForm form, List<FieldError> faults) {
        boolean inPart = film == UnboxingFilm.IN_PART;
        if (film == UnboxingFilm.WHOLE) {
            return;
        }
        if (terms.videoMissing() == VideoMissing.BLOCK_SUBMIT) {
            faults.add(inPart ? error("video", "wholeVideoRequired") : error("video", "videoRequired"));
        } else if (!(inPart && form.allTheVideo())) {
            FieldError undeclared = inPart ? error("video", "videoIncomplete") : error("video", "videoMissing");
            checkDeclaration(form, undeclared, faults);
        }
    }

    /** "I have no video", and why. */
    private static void checkDeclaration(ReportForm form, FieldError undeclared, List<FieldError> faults) {
        if (!form.noVideo()) {
            faults.add(undeclared);
        } else if (form.noVideoReason().isBlank()) {
            faults.add(error("noVideoReason", "noVideoReason"));
        } else if (form.noVideoReason().length() > MOST_WORDS) {
            faults.add(error("noVideoReason", "tooLong", MOST_WORDS));
        }
    }

    /** The order item meant; empty where that is no number. */
    public static Optional<Long> orderItem(ReportForm.Line line) {
        return wholeNumber(line.orderItemId());
    }

    /** What is wrong; empty where nothing we know was chosen. */
    public static Optional<ProblemKind> kind(ReportForm.Line line) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.name().equals(line.kind()))
                .findFirst();
    }

    static Optional<ProblemCause> cause(ReportForm.Line line) {
        return Arrays.stream(ProblemCause.values())
                .filter(cause -> cause.name().equals(line.cause()))
                .findFirst();
    }

    static Optional<Long> wholeNumber(String typed) {
        return typed.strip().matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed.strip())) : Optional.empty();
    }

    private static FieldError error(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
