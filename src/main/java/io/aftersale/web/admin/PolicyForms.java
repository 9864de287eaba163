// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.policy.Allowed;
import io.aftersale.policy.PolicyDraft;
import io.aftersale.policy.PolicyFault;
import io.aftersale.policy.Setting;
import io.aftersale.web.admin.PolicyFormView.Field;
import io.aftersale.web.admin.PolicyFormView.Option;
import io.aftersale.web.view.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the draft's form, filled with what was typed or what is kept. */
final class PolicyForms {

    private final PolicyDraft draft;
    private final List<String> calendars;
    private final Words words;

    PolicyForms(PolicyDraft draft, List<String> calendars, Words words) {
        this.draft = draft;
        this.calendars = List.copyOf(calendars);
        this.words = words;
    }

    PolicyFormView asKept() {
        return form(TypedPolicy.of(draft), List.of(), "", false);
    }

    /** As typed, with what is wrong. */
    PolicyFormView refused(TypedPolicy typed, List<PolicyFault> faults) {
        return form(typed, faults, words.text("aftersale.policy.problem.invalid"), false);
    }

    /** As typed, beside what stands there now; saving again writes over it, knowingly. */
    PolicyFormView overtaken(TypedPolicy typed, String problem) {
        return form(typed, List.of(), problem, true);
    }

    private PolicyFormView form(TypedPolicy typed, List<PolicyFault> faults, String problem, boolean overtaken) {
        return new PolicyFormView(
                draft.seen(),
                Integer.toString(draft.base().number()),
                Integer.toString(draft.base().number() + 1),
                words.text("aftersale.policy.draft.by", draft.changedBy(), words.dateTime(draft.changedAt())),
                draft.changes().size(),
                problem,
                faults.stream()
                        .map(fault -> new PolicyFormView.Fault(id(fault.field()), SettingWords.sentence(fault, words)))
                        .toList(),
                Stream.of(SettingGroup.values())
                        .filter(group -> !group.settings().isEmpty())
                        .map(group -> group(group, typed, faults, overtaken))
                        .toList());
    }

    private PolicyFormView.Group group(
            SettingGroup group, TypedPolicy typed, List<PolicyFault> faults, boolean overtaken) {
        return new PolicyFormView.Group(
                words.text("aftersale.policy.group." + group),
                group.settings().stream()
                        .map(setting -> field(setting, typed.value(setting), faults, overtaken))
                        .toList());
    }

    private Field field(Setting setting, String value, List<PolicyFault> faults, boolean overtaken) {
        String fault = faults.stream()
                .filter(each -> each.field().equals(setting.key()))
                .map(each -> SettingWords.fault(each, words))
                .collect(Collectors.joining(" "));
        Shape shape = Shape.of(setting.allowed());
        String id = id(setting.key());
        return new Field(
                id,
                setting.key(),
                SettingWords.label(setting, words),
                SettingWords.hint(setting, words),
                SettingRules.of(setting),
                SettingWords.unit(setting, words),
                shape.control(),
                shape.least(),
                shape.most(),
                value,
                options(setting, value),
                differing(setting, draft.base().text(setting), value),
                overtaken ? differing(setting, draft.value(setting), value) : "",
                fault,
                fault.isEmpty() ? id + "-hint" : id + "-fault " + id + "-hint");
    }

    /** The other value in words; empty where it is the same. */
    private String differing(Setting setting, String other, String value) {
        return other.equals(value) ? "" : SettingWords.whole(setting, other, words);
    }

    private List<Option> options(Setting setting, String value) {
        List<String> choices = setting.allowed() instanceof Allowed.OneOf oneOf
                ? oneOf.words()
                : setting.allowed() instanceof Allowed.CalendarName ? calendars : List.of();
        boolean gone = !choices.isEmpty() && !choices.contains(value);
        return Stream.concat(choices.stream(), gone ? Stream.of(value) : Stream.empty())
                .map(choice -> new Option(choice, choiceText(setting, choice), choice.equals(value)))
                .toList();
    }

    private String choiceText(Setting setting, String choice) {
        return setting.allowed().fits(choice) ? SettingWords.value(setting, choice, words) : choice;
    }

    private static String id(String key) {
        return "as-set-" + key.replace('.', '-');
    }

    /** How a field looks for what is allowed. */
    private record Shape(String control, String least, String most) {

        private static final int SHORT = 500;

        static Shape of(Allowed allowed) {
            if (allowed instanceof Allowed.Whole whole) {
                return new Shape("number", Integer.toString(whole.least()), Integer.toString(whole.most()));
            }
            if (allowed instanceof Allowed.Text text) {
                return new Shape("lines", text.most() > SHORT ? "5" : "3", Integer.toString(text.most()));
            }
            return new Shape(
                    allowed instanceof Allowed.OneOf || allowed instanceof Allowed.CalendarName ? "select" : "line",
                    "",
                    "");
        }
    }
}
