// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureCacheTest {

    @Test
    void theOldestPictureMakesRoom() {
        PictureCache cache = new PictureCache(3_000);
        cache.keep("a", Optional.of(new byte[1_000]));
        cache.keep("b", Optional.of(new byte[1_000]));
        assertThat(cache.find("a")).isPresent();
        cache.keep("c", Optional.of(new byte[1_000]));
        cache.keep("none", Optional.empty());

        assertThat(cache.find("a")).isPresent();
        assertThat(cache.find("b")).isEmpty();
        assertThat(cache.find("none")).contains(Optional.empty());
    }
}
