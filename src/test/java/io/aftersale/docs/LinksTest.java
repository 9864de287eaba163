// SPDX-License-Identifier: Apache-2.0
package io.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page points to is there: pages, pictures, files, headings. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern PATH = Pattern.compile("`((?:src|META-INF|admin-templates)/[\\w/.-]+)`");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");

    @TempDir
    Path folder;

    @Test
    void everyLinkOfReadmeAndHandbookLeadsSomewhere() throws IOException {
        assertThat(pages().flatMap(page -> broken(page, Path.of("")).stream())).isEmpty();
    }

    @Test
    void everyPictureIsSmallAndShown() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        try (Stream<Path> pictures = Files.list(Path.of("src", "site", "resources", "pictures"))) {
            assertThat(pictures).isNotEmpty().allSatisfy(picture -> {
                assertThat(readme).contains(picture.toString());
                assertThat(Files.size(picture)).isLessThanOrEqualTo(120 * 1024);
            });
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsCaught() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                # A title
                [here](#a-title) [gone](gone.md) [no such heading](page.md#other) <img src="lost.png">
                `src/nowhere/File.java` [elsewhere](https://example.com/)
                """);

        assertThat(broken(page, folder))
                .containsExactly(
                        "page.md: gone.md",
                        "page.md: page.md#other",
                        "page.md: lost.png",
                        "page.md: src/nowhere/File.java");
    }

    private static Stream<Path> pages() throws IOException {
        return Stream.concat(
                Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                Files.walk(Path.of("src", "site", "markdown"))
                        .filter(path -> path.toString().endsWith(".md")));
    }

    private static List<String> broken(Path page, Path root) {
        String text = read(page);
        String prose = CODE_BLOCK.matcher(text).replaceAll("");
        Stream<String> links = LINK.matcher(prose)
                .results()
                .map(LinksTest::target)
                .filter(target -> !target.contains("://"))
                .filter(target -> !leads(page, target));
        Stream<String> paths = PATH.matcher(prose)
                .results()
                .map(found -> found.group(1))
                .filter(path -> !Files.exists(root.resolve(path)) && !path.startsWith("META-INF/aftersale/sql/"));
        return Stream.concat(links, paths)
                .map(target -> page.getFileName() + ": " + target)
                .toList();
    }

    private static boolean leads(Path page, String target) {
        String[] halves = target.split("#", 2);
        Path file = halves[0].isEmpty() ? page : page.resolveSibling(halves[0]);
        return Files.exists(file) && (halves.length == 1 || headings(read(file)).contains(halves[1]));
    }

    private static List<String> headings(String text) {
        return text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .toList();
    }

    private static String target(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
