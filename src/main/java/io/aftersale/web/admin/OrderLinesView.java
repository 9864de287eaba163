// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.web.admin.WorkspaceView.Fact;
import io.aftersale.web.admin.WorkspaceView.Reason;
import io.aftersale.web.view.FlagView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one order as staff see them.
 *
 * @param asked the order number that was typed; empty where none was
 * @param found whether there is such an order
 */
public record OrderLinesView(String asked, boolean found, List<Line> lines) {

    public OrderLinesView {
        lines = List.copyOf(lines);
    }

    static OrderLinesView none(String asked) {
        return new OrderLinesView(asked, false, List.of());
    }

    /**
     * One line; a bundle's child counts as one.
     *
     * @param bundle name of the bundle, at the first of its children; else empty
     * @param byRules the flag without the exceptions; null where none lifts it
     * @param frozen when and how its facts were frozen
     * @param forms correct and grant; empty where the reader may not or nothing is frozen
     */
    public record Line(
            long id,
            String bundle,
            String name,
            String units,
            FlagView flag,
            @Nullable FlagView byRules,
            List<Reason> reasons,
            String frozen,
            List<Fact> facts,
            List<Fact> parcels,
            List<GrantedRow> exceptions,
            List<Former> former,
            List<ClaimLink> claims,
            List<OrderForm> forms) {

        public Line {
            reasons = List.copyOf(reasons);
            facts = List.copyOf(facts);
            parcels = List.copyOf(parcels);
            exceptions = List.copyOf(exceptions);
            former = List.copyOf(former);
            claims = List.copyOf(claims);
            forms = List.copyOf(forms);
        }
    }

    /**
     * An exception that was granted once.
     *
     * @param standing {@code COUNTS}, {@code REVOKED} or {@code OVER}: not valid on the order's day
     * @param revoke null where nothing is to be revoked, or the reader may not
     */
    public record GrantedRow(
            String title,
            String standing,
            String standingText,
            List<Fact> facts,
            @Nullable OrderForm revoke) {
        public GrantedRow {
            facts = List.copyOf(facts);
        }
    }

    /** Facts that held before, with what the rules made of them. */
    public record Former(String until, String because, FlagView flag, List<Reason> reasons, List<Fact> facts) {
        public Former {
            reasons = List.copyOf(reasons);
            facts = List.copyOf(facts);
        }
    }

    /** A report of the line. */
    public record ClaimLink(String number, String state, String stateText) {}
}
