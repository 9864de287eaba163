// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftersale.facts.BackfillService.Outcome;
import io.aftersale.facts.UnfrozenLines.Count;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class BackfillControllerTest {

    private static final Staff RULER = new Staff("ruler", Set.of(io.aftersale.platform.Permission.POLICY));

    @Test
    void thePageCountsAndFillsNothing() {
        FilledInMemory lines = new FilledInMemory(new Count(12345, 678));
        ExtendedModelMap model = new ExtendedModelMap();

        assertThat(controller(lines).missing(Locale.ENGLISH, model)).isEqualTo("aftersale/backfill");

        BackfillView view = (BackfillView) model.get("backfill");
        assertThat(view.missing()).isTrue();
        assertThat(view.sentence())
                .isEqualTo("Lines without facts: 12,345. Orders they belong to: 678. Nothing has been written yet.");
        assertThat(lines.asked).isZero();
    }

    @Test
    void whereNothingIsMissingThereIsNoButton() {
        ExtendedModelMap model = new ExtendedModelMap();

        controller(new FilledInMemory(new Count(0, 0))).missing(Locale.ITALIAN, model);

        assertThat(model.get("backfill"))
                .isEqualTo(new BackfillView(false, "Ogni riga di ogni ordine ha i suoi dati."));
    }

    @Test
    void whatBecameOfARunIsTold() {
        assertThat(told(new Outcome(10_000, 0, false))).isEqualTo("Lines filled: 10,000.");
        assertThat(told(new Outcome(7, 2, false)))
                .isEqualTo("Lines filled: 7. Lines that could not be filled: 2; the server log says why.");
        assertThat(told(Outcome.BUSY)).isEqualTo("Lines are being filled already. Look again in a minute.");
    }

    private static Object told(Outcome outcome) {
        FilledInMemory lines = new FilledInMemory(new Count(1, 1));
        lines.outcome = outcome;
        RedirectAttributesModelMap redirect = new RedirectAttributesModelMap();
        assertThat(controller(lines).fill(Locale.ENGLISH, redirect)).isEqualTo("redirect:/after-sale/backfill");
        assertThat(lines.asked).isEqualTo(10_000);
        return redirect.getFlashAttributes().get("aftersaleTold");
    }

    private static BackfillController controller(FilledInMemory lines) {
        return new BackfillController(RULER, lines, Office.words(), new Office().frame());
    }
}
