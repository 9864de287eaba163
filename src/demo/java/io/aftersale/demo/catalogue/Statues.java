// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.catalogue;

import static io.aftersale.demo.catalogue.ReleaseWords.day;
import static io.aftersale.demo.catalogue.ReleaseWords.month;
import static io.aftersale.demo.catalogue.ReleaseWords.quarter;

import io.aftersale.demo.catalogue.Statue.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statues as of a day: every stock origin, every precision of a release date, and each kind of not knowing. */
final class Statues {

    private static final String KILN = "Ninth Kiln";
    private static final String VERDIGRIS = "Studio Verdigris";
    private static final String TIDEWRIGHT = "Tidewright Works";
    private static final String BRUNNFELD = "Atelier Brunnfeld";

    private Statues() {}

    // spotless:off
    static List<Statue> on(LocalDate today) {
        return List.of(
                new Statue("kirin", Shelf.FOLKLORE, KILN, "649.00", preOrder(month(today.plusMonths(5)))),
                new Statue("valkyrie", Shelf.MYTHS, VERDIGRIS, "529.00", preOrder(day(today.minusMonths(14)))),
                new Statue("samurai", Shelf.FOLKLORE, KILN, "459.00", inStock(day(today.minusMonths(1)))),
                new Statue("mermaid", Shelf.MYTHS, TIDEWRIGHT, "389.00", inStock(day(today.minusDays(70)))),
                new Statue("golem", Shelf.MYTHS, BRUNNFELD, "279.00", inStock(day(today.minusMonths(7)))),
                new Statue("raven", Shelf.MYTHS, VERDIGRIS, "349.00", inStock(day(today.plusDays(20)))),
                new Statue("phoenix", Shelf.FOLKLORE, TIDEWRIGHT, "499.00", chinaStock(day(today.minusMonths(10)))),
                new Statue("oni", Shelf.FOLKLORE, KILN, "319.00", chinaStock(day(today.minusMonths(2)))),
                new Statue("sphinx", Shelf.MYTHS, TIDEWRIGHT, "429.00", inStock(null)),
                new Statue("lantern", Shelf.FOLKLORE, BRUNNFELD, "189.00", new Facts(null, day(today.minusMonths(3)), null)),
                new Statue("minotaur", Shelf.MYTHS, BRUNNFELD, "469.00", inStock(quarter(today.minusMonths(3)))),
                new Statue("fox", Shelf.FOLKLORE, KILN, "299.00", inStock(day(today.minusMonths(1))).marked("SPARE_PARTS_EXHAUSTED")),
                new Statue("knight", Shelf.DIORAMAS, VERDIGRIS, "389.00", inStock(day(today.minusMonths(1)))),
                new Statue("base", Shelf.DIORAMAS, VERDIGRIS, "129.00", chinaStock(day(today.minusMonths(5)))));
    }
    // spotless:on

    /** The knight on the base, sold together for less than the two. */
    static Statue diorama() {
        return new Statue("diorama", Shelf.DIORAMAS, VERDIGRIS, "489.00", new Facts(null, null, null));
    }

    private static Facts preOrder(String release) {
        return new Facts("PRE_ORDER", release, null);
    }

    private static Facts inStock(@Nullable String release) {
        return new Facts("IN_STOCK", release, null);
    }

    private static Facts chinaStock(String release) {
        return new Facts("CHINA_STOCK", release, null);
    }
}
