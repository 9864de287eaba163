// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.claim.ClaimDesk.LineDecision;
import io.aftersale.claim.ClaimEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/**
 * Decisions as typed, kept to the letter so that they can be shown again.
 *
 * @param version of the claim that was looked at; -1, which no claim has, where it is unreadable
 * @param lines as sent, decided or not
 */
record DecisionForm(long version, List<Line> lines) {

    private static final int MOST_LINES = 200;
    private static final String NUMBER = "\\d{1,18}";

    /** Nothing typed yet. */
    static final DecisionForm EMPTY = new DecisionForm(-1, List.of());

    DecisionForm {
        lines = List.copyOf(lines);
    }

    /**
     * One line's fields.
     *
     * @param event name of a {@link ClaimEvent}; empty where the line is left as it is
     */
    record Line(String orderItemId, String event, String reasonCode, String text) {

        boolean isFor(long id) {
            return orderItemId.equals(Long.toString(id));
        }
    }

    /** Reads {@code version}, {@code line} (repeated) and, for each line, {@code event-1}, {@code reasonCode-1}, {@code text-1}. */
    static DecisionForm read(HttpServletRequest request) {
        String version = value(request, "version");
        String[] sent = request.getParameterValues("line");
        List<Line> lines = Arrays.stream(sent == null ? new String[0] : sent)
                .distinct()
                .limit(MOST_LINES)
                .map(line -> new Line(
                        line,
                        value(request, "event-" + line),
                        value(request, "reasonCode-" + line),
                        value(request, "text-" + line)))
                .toList();
        return new DecisionForm(version.matches(NUMBER) ? Long.parseLong(version) : -1, lines);
    }

    /** What is to be decided; empty, so that nothing is done, where any of it is unreadable. */
    List<LineDecision> decisions() {
        List<Line> chosen =
                lines.stream().filter(line -> !line.event().isEmpty()).toList();
        List<LineDecision> read =
                chosen.stream().flatMap(line -> decision(line).stream()).toList();
        return read.size() == chosen.size() ? read : List.of();
    }

    /** The typed fields of that line; blank ones where it was not sent. */
    Line of(long orderItemId) {
        return lines.stream()
                .filter(line -> line.isFor(orderItemId))
                .findFirst()
                .orElse(new Line(Long.toString(orderItemId), "", "", ""));
    }

    private static Optional<LineDecision> decision(Line line) {
        String code =
                RefusalReason.named(line.reasonCode()).map(RefusalReason::name).orElse("");
        return line.orderItemId().matches(NUMBER)
                ? Arrays.stream(ClaimEvent.values())
                        .filter(event -> event.name().equals(line.event()))
                        .findFirst()
                        .map(event -> new LineDecision(
                                Long.parseLong(line.orderItemId()),
                                event,
                                code,
                                line.text().strip()))
                : Optional.empty();
    }

    private static String value(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
