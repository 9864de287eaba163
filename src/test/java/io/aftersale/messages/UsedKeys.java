// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys that sources speak of.
 *
 * @param whole keys that stand there whole
 * @param beginnings beginnings of keys that are put together, each ending with a dot
 * @param bare keys that a template asks for without arguments
 * @param words words in quotes in beans and scripts: the names under which the back office looks for its menu
 */
record UsedKeys(Set<String> whole, Set<String> beginnings, Set<String> bare, Set<String> words) {

    private static final Pattern IN_JAVA = Pattern.compile("(?<!OncePerRequest\\.map\\()\"(aftersale\\.[\\w.-]*)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("['\"{](aftersale\\.[\\w.-]*)");
    private static final Pattern ASKED = Pattern.compile("#\\{\\s*([A-Za-z][\\w.-]*)");
    private static final Pattern ASKED_BARE = Pattern.compile("#\\{\\s*([A-Za-z][\\w.-]*)\\s*}");
    private static final Pattern IN_WIRING = Pattern.compile("[>'\"](aftersale\\.[\\w.-]*)[<'\"]");

    private static final Pattern WORD = Pattern.compile("['\"](\\w+)['\"]");

    /** Names of properties look like keys and are none. */
    private static final String PROPERTIES = "SettingsProperty.java";

    private static final Pattern PROPERTY =
            Pattern.compile("aftersale\\.(zone|layout|evidence\\.folder|support\\.email|attribute\\..*)");

    static UsedKeys none() {
        return new UsedKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    void readTree(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(PROPERTIES)
                        && List.of("java", "html", "xml", "sql").contains(name.substring(name.lastIndexOf('.') + 1))) {
                    read(name, Files.readString(file));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void read(String name, String source) {
        if (name.endsWith(".java")) {
            add(IN_JAVA, source);
        } else if (name.endsWith(".html")) {
            add(IN_TEMPLATE, source);
            ASKED.matcher(source).results().map(found -> found.group(1)).forEach(this::sort);
            ASKED_BARE.matcher(source).results().map(found -> found.group(1)).forEach(bare::add);
        } else {
            add(IN_WIRING, source);
            WORD.matcher(source).results().map(found -> found.group(1)).forEach(words::add);
        }
    }

    private void add(Pattern pattern, String source) {
        pattern.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(key -> !PROPERTY.matcher(key).matches())
                .forEach(this::sort);
    }

    private void sort(String key) {
        if (key.endsWith(".")) {
            beginnings.add(key);
        } else {
            whole.add(key);
        }
    }
}
