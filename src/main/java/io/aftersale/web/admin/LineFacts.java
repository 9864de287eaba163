// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimLine;
import io.aftersale.coverage.CoverageDecision;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.CoverageFlag;
import io.aftersale.coverage.CoverageOutcome;
import io.aftersale.coverage.Exclusion;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.delivery.RecordedParcel;
import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.admin.WorkspaceView.Reason;
import io.aftersale.web.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a claim line, each with its name, nothing left out: what was reported, and what the rules looked at. */
final class LineFacts {

    private LineFacts() {}

    static List<Fact> problem(ClaimLine line, Words words) {
        return Stream.of(
                        fact("problem", words.text("aftersale.kind." + line.getKind()), words),
                        fact("significant", line.isSignificant() ? words.text("aftersale.staff.yes") : "", words),
                        fact("answers", answers(line, words), words),
                        fact("cause", words.text("aftersale.cause." + line.getCause()), words),
                        fact("part", line.getPart(), words),
                        fact("units", Integer.toString(line.getQuantity()), words),
                        fact("description", line.getDescription(), words))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private static String answers(ClaimLine line, Words words) {
        return line.getAnswers().stream()
                .sorted()
                .map(answer -> words.text("aftersale.answer." + answer))
                .collect(Collectors.joining(" \u00b7 "));
    }

    static List<Fact> facts(ClaimLine line, String studio, List<RecordedParcel> parcels, Reader reader) {
        Words words = reader.words();
        List<Fact> facts = new ArrayList<>(inputs(line.getCoverage(), studio, reader));
        List<Fact> arrival = new ArrayList<>();
        LocalDate stated = line.getStatedOn();
        if (stated != null) {
            arrival.add(fact("statedOn", words.weekday(stated), words));
        }
        arrival.addAll(parcels(parcels, words));
        facts.addAll(facts.size() - 1, arrival);
        return facts;
    }

    /** What the rules looked at, the policy version last. */
    static List<Fact> inputs(CoverageDecision decision, String studio, Reader reader) {
        Words words = reader.words();
        CoverageFacts inputs = decision.facts();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("stockOrigin", words.text("aftersale.staff.origin." + inputs.stockOrigin()), words));
        facts.add(fact(
                "release",
                inputs.release() == null ? words.text("aftersale.staff.unknown") : words.releaseDate(inputs.release()),
                words));
        facts.add(fact("measuredOn", words.date(inputs.measuredOn()), words));
        facts.add(fact("studio", studio.isBlank() ? words.text("aftersale.staff.unknown") : studio, words));
        if (!inputs.marks().isEmpty()) {
            facts.add(fact("marks", marks(inputs, words), words));
        }
        Exclusion exclusion = inputs.exclusion();
        if (exclusion != null) {
            facts.add(fact(
                    "exclusion", words.text("aftersale.staff.exclusion", exclusion.by(), exclusion.reason()), words));
        }
        facts.add(policy(Integer.toString(decision.policyVersion()), reader));
        return facts;
    }

    static List<Fact> parcels(List<RecordedParcel> parcels, Words words) {
        if (parcels.isEmpty()) {
            return List.of(fact("delivery", words.text("aftersale.staff.noParcel"), words));
        }
        List<Fact> facts = new ArrayList<>();
        parcels.forEach(parcel -> {
            facts.add(new Fact(
                    words.text("aftersale.staff.fact.parcel", parcel.parcel().parcelRef()), parcel(parcel, words)));
            facts.addAll(DayFacts.of(parcel, words));
        });
        return facts;
    }

    /** Whether an exception lifts what the rules say. */
    static boolean isLifted(CoverageDecision decision) {
        return decision.flag() == CoverageFlag.COVERED_BY_EXCEPTION;
    }

    /** What the rules say without the exceptions over it. */
    static CoverageDecision alone(CoverageDecision decision) {
        return new CoverageDecision(
                decision.outcome(), decision.reasons(), List.of(), decision.facts(), decision.policyVersion());
    }

    /** Exceptions first, oldest first, then every reason in rule order. */
    static List<Reason> reasons(CoverageDecision decision, Words words) {
        List<Reason> reasons = new ArrayList<>();
        decision.exceptions()
                .forEach(exception -> reasons.add(new Reason(
                        exception.code().rule(),
                        CoverageOutcome.COVERED.name(),
                        words.text(
                                "aftersale.staff.exception." + exception.code(),
                                exception.by(),
                                words.date(exception.on()),
                                exception.terms()))));
        decision.reasons()
                .forEach(reason -> reasons.add(new Reason(
                        reason.code().rule(),
                        reason.argues().name(),
                        words.why(reason, decision.facts().measuredOn()))));
        return reasons;
    }

    private static String marks(CoverageFacts inputs, Words words) {
        return inputs.marks().stream()
                .sorted()
                .map(mark -> words.text("aftersale.staff.mark." + mark))
                .collect(Collectors.joining(", "));
    }

    private static String parcel(RecordedParcel recorded, Words words) {
        ParcelDelivery parcel = recorded.parcel();
        List<String> parts = new ArrayList<>();
        parts.add(Objects.requireNonNullElse(parcel.courier(), ""));
        parts.add(dated("aftersale.staff.shippedOn", parcel.shippedOn(), words));
        parts.add(dated("aftersale.staff.deliveredOn", parcel.deliveredOn(), words));
        parts.add(dated("aftersale.staff.collectedOn", parcel.collectedOn(), words));
        LocalDate last = recorded.lastDay();
        parts.add(last == null ? "" : words.text("aftersale.staff.reportBy", words.endOf(last)));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00b7 "));
    }

    private static String dated(String key, @Nullable LocalDate day, Words words) {
        return day == null ? "" : words.text(key, words.weekday(day));
    }

    /** Leads to the version's page for whoever may read it. */
    private static Fact policy(String version, Reader reader) {
        return new Fact(
                reader.words().text("aftersale.staff.fact.policy"),
                version,
                reader.mayMakePolicy() ? PoliciesController.ADDRESS + "/" + version : "");
    }

    private static Fact fact(String name, String value, Words words) {
        return new Fact(words.text("aftersale.staff.fact." + name), value);
    }
}
