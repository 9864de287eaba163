// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Markup under construction. It takes elements, attributes and texts, never markup as a string: there is no way to put a text
 * into it that is not escaped.
 */
public final class Markup {

    private final StringBuilder written;
    private final Deque<String> open = new ArrayDeque<>();

    public Markup() {
        this(100);
    }

    /** With room for that many characters; it grows with more. */
    Markup(int room) {
        written = new StringBuilder(room);
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; one whose value is empty is left out, as Thymeleaf does
     * @throws IllegalArgumentException where a name is not made of ASCII letters, digits and hyphens, or has no value
     */
    public Markup open(String element, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute of <" + checked(element) + "> has no value");
        }
        written.append('<').append(checked(element));
        for (int next = 0; next < attributes.length; next += 2) {
            attribute(checked(attributes[next]), attributes[next + 1]);
        }
        written.append('>');
        open.push(element);
        return this;
    }

    /** Closes what was opened last. */
    public Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup text(String text) {
        escaped(text);
        return this;
    }

    /** An element with nothing but a text in it. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /**
     * What another one holds.
     *
     * @throws IllegalStateException where that is not closed
     */
    public Markup add(Markup other) {
        other.checkClosed();
        written.append(other.written);
        return this;
    }

    /**
     * The whole.
     *
     * @throws IllegalStateException where an element is still open
     */
    @Override
    public String toString() {
        checkClosed();
        return written.toString();
    }

    private void checkClosed() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is open");
        }
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            written.append(' ').append(name).append("=\"");
            escaped(value);
            written.append('"');
        }
    }

    private void escaped(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String instead = instead(text.charAt(at));
            if (!instead.isEmpty()) {
                written.append(text, from, at).append(instead);
                from = at + 1;
            }
        }
        if (from == 0) {
            written.append(text);
        } else {
            written.append(text, from, text.length());
        }
    }

    private static String instead(char written) {
        return switch (written) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    private static String checked(String name) {
        boolean plain = !name.isEmpty();
        for (int at = 0; plain && at < name.length(); at++) {
            char letter = name.charAt(at);
            plain = letter < 128 && (letter == '-' || Character.isLetterOrDigit(letter));
        }
        if (!plain) {
            throw new IllegalArgumentException("no name in markup: " + name);
        }
        return name;
    }
}
