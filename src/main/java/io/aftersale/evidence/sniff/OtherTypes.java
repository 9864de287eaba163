// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.sniff;

import io.aftersale.evidence.SeenAs;
import java.util.List;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Sorts Tika's types into what a shopper is told; the first drawer that fits a type or one of its ancestors counts. */
final class OtherTypes {

    private static final Set<String> ISO_TOP_LEVEL = Set.of("video", "image", "audio");

    private static final List<Drawer> DRAWERS = List.of(
            new Drawer(
                    SeenAs.ACTIVE_CONTENT,
                    Set.of(
                            "application/xml",
                            "text/html",
                            "application/javascript",
                            "application/x-sh",
                            "application/x-csh",
                            "application/x-bat",
                            "text/x-php",
                            "text/x-python",
                            "text/x-perl",
                            "text/x-ruby",
                            "text/x-jsp",
                            "text/x-asp",
                            "text/x-tcl",
                            "text/x-awk",
                            "message/rfc822",
                            "multipart/related")),
            new Drawer(
                    SeenAs.PROGRAM,
                    Set.of(
                            "application/x-msdownload",
                            "application/x-dosexec",
                            "application/x-elf",
                            "application/x-object",
                            "application/x-executable",
                            "application/x-sharedlib",
                            "application/x-coredump",
                            "application/x-mach-o",
                            "application/x-mach-o-universal",
                            "application/java-vm",
                            "application/x-dex",
                            "application/wasm",
                            "application/vnd.android.package-archive",
                            "application/java-archive",
                            "application/x-ms-installer",
                            "application/x-shockwave-flash")),
            new Drawer(
                    SeenAs.DOCUMENT,
                    Set.of(
                            "application/pdf",
                            "application/rtf",
                            "application/postscript",
                            "application/x-tika-ooxml",
                            "application/x-tika-msoffice",
                            "application/msword",
                            "application/epub+zip",
                            "application/vnd.oasis.opendocument.tika")),
            new Drawer(
                    SeenAs.ARCHIVE,
                    Set.of(
                            "application/zip",
                            "application/gzip",
                            "application/x-bzip",
                            "application/x-bzip2",
                            "application/x-7z-compressed",
                            "application/x-rar-compressed",
                            "application/x-tar",
                            "application/x-gtar",
                            "application/x-xz",
                            "application/x-lzip",
                            "application/x-compress",
                            "application/zstd",
                            "application/vnd.ms-cab-compressed",
                            "application/x-iso9660-image",
                            "application/x-apple-diskimage",
                            "application/x-archive")));

    private final MediaTypeRegistry registry;

    OtherTypes(MediaTypeRegistry registry) {
        this.registry = registry;
    }

    /** Tika tells few brands apart, so anything it calls video, picture or sound, or does not know, is looked at. */
    boolean mayBeIsoFile(MediaType type) {
        return ISO_TOP_LEVEL.contains(type.getType()) || type.equals(MediaType.OCTET_STREAM);
    }

    SeenAs seenAs(MediaType type) {
        return DRAWERS.stream()
                .filter(drawer ->
                        drawer.names().stream().anyMatch(name -> registry.isInstanceOf(type, MediaType.parse(name))))
                .findFirst()
                .map(Drawer::as)
                .orElseGet(() -> byTopLevel(type));
    }

    private SeenAs byTopLevel(MediaType type) {
        if (registry.isInstanceOf(type, MediaType.TEXT_PLAIN)) {
            return SeenAs.TEXT;
        }
        return switch (type.getType()) {
            case "text" -> SeenAs.TEXT;
            case "audio" -> SeenAs.AUDIO;
            case "image" -> SeenAs.OTHER_PICTURE;
            case "video" -> SeenAs.OTHER_VIDEO;
            default -> type.equals(MediaType.OCTET_STREAM) ? SeenAs.UNKNOWN : SeenAs.OTHER;
        };
    }

    /** Tika's names for one thing a shopper is told. */
    private record Drawer(SeenAs as, Set<String> names) {}
}
