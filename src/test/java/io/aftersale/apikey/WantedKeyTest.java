// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.apikey.WantedKey.Fault;
import io.aftersale.platform.Permission;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WantedKeyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aKeyHasANameAPermissionAndAnEnd() {
        assertThat(faults("Warehouse", "2027-11-24", Permission.VIEW)).isEmpty();
        assertThat(new WantedKey(" ", Set.of(), null).faults(TODAY))
                .containsExactly(Fault.NAME, Fault.PERMISSIONS, Fault.LAST_DAY);
    }

    @Test
    void itsNameHasAtMostAHundredCharactersAndNoControls() {
        assertThat(faults("x".repeat(100), "2027-11-24", Permission.VIEW)).isEmpty();
        assertThat(faults("x".repeat(101), "2027-11-24", Permission.VIEW)).containsExactly(Fault.NAME);
        assertThat(faults("Ware\nhouse", "2027-11-24", Permission.VIEW)).containsExactly(Fault.NAME);
    }

    @Test
    void itEndsTodayAtTheEarliestAndInFiveYearsAtTheLatest() {
        assertThat(faults("Warehouse", "2026-11-23", Permission.VIEW)).containsExactly(Fault.LAST_DAY);
        assertThat(faults("Warehouse", "2026-11-24", Permission.VIEW)).isEmpty();
        assertThat(faults("Warehouse", "2031-11-24", Permission.VIEW)).isEmpty();
        assertThat(faults("Warehouse", "2031-11-25", Permission.VIEW)).containsExactly(Fault.LAST_DAY);
    }

    @Test
    void freshKeysHold256RandomBitsAndFitIntoAHeader() {
        Set<String> keys = new HashSet<>();
        for (int count = 0; count < 1000; count++) {
            keys.add(FreshKey.next());
        }

        assertThat(keys).hasSize(1000).allMatch(key -> key.matches("aftersale_[A-Za-z0-9_-]{43}"));
    }

    private static List<Fault> faults(String name, @Nullable String lastDay, Permission permission) {
        return new WantedKey(name, Set.of(permission), lastDay == null ? null : LocalDate.parse(lastDay)).faults(TODAY);
    }
}
