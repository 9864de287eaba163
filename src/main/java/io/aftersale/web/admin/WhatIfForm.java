// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ProblemAnswer;
import io.aftersale.claim.ProblemKind;
import io.aftersale.claim.advice.UnboxingFilm;
import io.aftersale.coverage.ProductMark;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.policy.PublishedPolicy;
import io.aftersale.web.admin.ProductFormView.Choice;
import io.aftersale.web.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The question's form with what was typed.
 *
 * @param faulty whether something has to be looked at
 */
public record WhatIfForm(
        List<Choice> origins,
        Field release,
        List<Choice> marks,
        Field orderedOn,
        Field policy,
        List<Choice> policies,
        Field deliveredOn,
        Field deliveredAt,
        Field collectedOn,
        Field reportedOn,
        Field reportedAt,
        List<Choice> kinds,
        String kindFault,
        List<Choice> answers,
        List<Choice> videos,
        boolean significant,
        boolean faulty) {

    public WhatIfForm {
        origins = List.copyOf(origins);
        marks = List.copyOf(marks);
        policies = List.copyOf(policies);
        kinds = List.copyOf(kinds);
        answers = List.copyOf(answers);
        videos = List.copyOf(videos);
    }

    static WhatIfForm of(TypedWhatIf typed, List<PublishedPolicy> published, Map<String, String> faults, Words words) {
        return new WhatIfForm(
                origins(typed, words),
                Field.of("releaseDate", typed, faults, words),
                Arrays.stream(ProductMark.values())
                        .map(mark -> new Choice(
                                mark.name(), words.text("aftersale.staff.mark." + mark), typed.has("marks", mark)))
                        .toList(),
                Field.of("orderedOn", typed, faults, words),
                Field.of("policy", typed, faults, words),
                policies(typed, published, words),
                Field.of("deliveredOn", typed, faults, words),
                Field.of("deliveredAt", typed, faults, words),
                Field.of("collectedOn", typed, faults, words),
                Field.of("reportedOn", typed, faults, words),
                Field.of("reportedAt", typed, faults, words),
                kinds(typed, words),
                fault("kind", faults, words),
                Arrays.stream(ProblemAnswer.values())
                        .map(answer -> new Choice(
                                answer.name(), words.text("aftersale.answer." + answer), typed.has("answers", answer)))
                        .toList(),
                videos(typed, words),
                typed.value("significant").equals("true"),
                !faults.isEmpty());
    }

    private static List<Choice> origins(TypedWhatIf typed, Words words) {
        StockOrigin chosen = StockOrigin.parse(typed.value("stockOrigin"));
        return Arrays.stream(StockOrigin.values())
                .map(origin ->
                        new Choice(origin.name(), words.text("aftersale.staff.origin." + origin), origin == chosen))
                .toList();
    }

    /** None of them, which is the one in force when it was ordered, and each; what was asked for stands there even if there is none. */
    private static List<Choice> policies(TypedWhatIf typed, List<PublishedPolicy> published, Words words) {
        String asked = typed.value("policy");
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("aftersale.staff.whatif.policyOfOrder"), asked.isEmpty()));
        published.forEach(each -> {
            String number = Integer.toString(each.number());
            String from = each.validFrom().equals(Instant.EPOCH)
                    ? words.text("aftersale.policy.always")
                    : words.dateTime(each.validFrom());
            choices.add(new Choice(
                    number, words.text("aftersale.staff.whatif.policyFrom", number, from), number.equals(asked)));
        });
        if (choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(asked, asked, true));
        }
        return choices;
    }

    private static List<Choice> kinds(TypedWhatIf typed, Words words) {
        ProblemKind chosen = typed.kind().orElse(null);
        return Stream.concat(
                        Stream.of(new Choice("", words.text("aftersale.staff.whatif.noProblem"), chosen == null)),
                        Arrays.stream(ProblemKind.values())
                                .map(kind ->
                                        new Choice(kind.name(), words.text("aftersale.kind." + kind), kind == chosen)))
                .toList();
    }

    private static List<Choice> videos(TypedWhatIf typed, Words words) {
        UnboxingFilm film = typed.film();
        return List.of(
                new Choice("yes", words.text("aftersale.staff.whatif.video.yes"), film == UnboxingFilm.WHOLE),
                new Choice("part", words.text("aftersale.staff.whatif.video.part"), film == UnboxingFilm.IN_PART),
                new Choice("no", words.text("aftersale.staff.whatif.video.no"), film == UnboxingFilm.NONE));
    }

    private static String fault(String name, Map<String, String> faults, Words words) {
        String code = faults.get(name);
        return code == null ? "" : words.text("aftersale.staff.whatif.error." + code);
    }

    /**
     * A field with one value.
     *
     * @param id of the element, also the beginning of the ids of hint and fault
     */
    public record Field(String id, String name, String label, String value, String fault) {

        static Field of(String name, TypedWhatIf typed, Map<String, String> faults, Words words) {
            return new Field(
                    "as-" + name,
                    name,
                    words.text("aftersale.staff.whatif." + name),
                    typed.value(name),
                    WhatIfForm.fault(name, faults, words));
        }
    }
}
