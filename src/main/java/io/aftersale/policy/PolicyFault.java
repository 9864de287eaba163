// SPDX-License-Identifier: Apache-2.0
package io.aftersale.policy;

import java.util.List;

/**
 * Why a draft cannot be kept or published.
 *
 * @param field the setting's key, or {@code validFrom} or {@code note} of the publication
 * @param arguments what the sentence names, such as the bounds
 */
public record PolicyFault(String field, Code code, List<String> arguments) {

    public static final String VALID_FROM = "validFrom";
    public static final String NOTE = "note";

    public PolicyFault {
        arguments = List.copyOf(arguments);
    }

    static PolicyFault of(Setting setting, Code code, Object... arguments) {
        return of(setting.key(), code, arguments);
    }

    public static PolicyFault of(String field, Code code, Object... arguments) {
        return new PolicyFault(
                field, code, List.of(arguments).stream().map(Object::toString).toList());
    }

    /** Names are stable. */
    public enum Code {
        /** Arguments: least, most. */
        NOT_WHOLE,
        NOT_A_CHOICE,
        NO_SUCH_CALENDAR,
        /** Argument: most characters. */
        TOO_LONG,
        NOT_A_TABLE,
        /** Only one range where one is asked for. */
        ONE_RANGE,
        /** Argument: the entry. */
        TO_BEFORE_FROM,
        /** Argument: the name that no kind of problem has. */
        NO_SUCH_KIND,
        /** Argument: the entry. */
        TWICE,
        /** Argument: key of the setting that must not be less. */
        MORE_THAN,
        NOT_A_TIME,
        NO_SUCH_HOUR,
        /** Argument: minutes from now. */
        TOO_SOON,
        NOT_AFTER_NEWEST,
        MISSING,
        NOTHING_CHANGES
    }
}
