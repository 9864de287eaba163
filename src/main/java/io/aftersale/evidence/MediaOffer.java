// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file as the browser offers it. Name and declared type may choose the code of a refusal, never the verdict.
 *
 * @param kind what it is offered as
 * @param fileName the browser's name, untrusted, any length; null where none was sent
 * @param declaredType the browser's media type, untrusted; null where none was sent
 * @param limitBytes most bytes that are kept, inclusive
 */
public record MediaOffer(
        EvidenceKind kind,
        @Nullable String fileName,
        @Nullable String declaredType,
        long limitBytes) {

    private static final Set<String> EXTENSIONS_THAT_RUN = Set.of(
            "html", "htm", "xhtml", "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl", "js", "mjs", "php", "jsp",
            "asp", "aspx", "sh", "bat", "cmd", "ps1", "vbs", "py", "pl", "rb", "css");

    private static final Set<String> TYPE_WORDS_THAT_RUN = Set.of("html", "xml", "javascript", "ecmascript", "script");

    /** Whether name or declared type claims one of the accepted families. */
    public boolean claimsToBeMedia() {
        String extension = ShownName.extensionOf(fileName);
        String type = plainType();
        return Stream.of(MediaFamily.values()).anyMatch(family -> family.goesBy(extension) || family.isNamedBy(type));
    }

    /** Whether name or declared type claims markup or a script. */
    public boolean claimsToRun() {
        String type = plainType();
        return EXTENSIONS_THAT_RUN.contains(ShownName.extensionOf(fileName))
                || TYPE_WORDS_THAT_RUN.stream().anyMatch(type::contains);
    }

    private String plainType() {
        String declared = declaredType == null ? "" : declaredType;
        int parameters = declared.indexOf(';');
        String type = parameters < 0 ? declared : declared.substring(0, parameters);
        return type.strip().toLowerCase(Locale.ROOT);
    }
}
