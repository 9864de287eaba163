// SPDX-License-Identifier: Apache-2.0
package io.aftersale.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    private final List<Bundle> bundles = bundles();
    private final UsedKeys used = used();

    @Test
    void thereAreBundlesToLookAt() {
        assertThat(bundles)
                .extracting(Bundle::name)
                .contains("aftersale-words", "aftersale-shopper", "aftersale-staff");
    }

    @Test
    void everyFileIsPureAsciiWithPlainFormats() {
        assertThat(bundles).flatExtracting(BundleFaults::ofOne).isEmpty();
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaces() {
        assertThat(BundleFaults.outOfStep(bundles)).isEmpty();
    }

    @Test
    void everyKeyLivesInOneBundle() {
        assertThat(BundleFaults.shared(bundles)).isEmpty();
    }

    @Test
    void everyCodeAndEveryKeyThatIsSpokenOfHasAText() {
        assertThat(KeyFaults.missing(texts(), used, CodesThatSpeak.byFamily())).isEmpty();
    }

    @Test
    void noKeyIsAnOrphan() {
        assertThat(KeyFaults.orphans(texts(), used, CodesThatSpeak.byFamily())).isEmpty();
    }

    @Test
    void noTemplateLeavesAPlaceOpen() {
        assertThat(KeyFaults.unfilled(texts(), used)).isEmpty();
    }

    private Map<String, String> texts() {
        Map<String, String> all = new TreeMap<>();
        bundles.stream().filter(each -> each.language().isEmpty()).forEach(each -> all.putAll(each.texts()));
        return all;
    }

    private static List<Bundle> bundles() {
        Path folder = Path.of("src", "main", "resources", "messages");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("aftersale-.*\\.properties"))
                    .map(Bundle::read)
                    .toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static UsedKeys used() {
        UsedKeys used = UsedKeys.none();
        Stream.of("src/main", "src/line31", "admin-templates", "META-INF")
                .map(Path::of)
                .forEach(used::readTree);
        return used;
    }
}
