// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.web.admin.WorkspaceView.Fact;
import java.util.List;

/**
 * The parcels of one order as staff see them.
 *
 * @param asked the order number that was typed; empty where none was
 * @param found whether there is such an order
 * @param mayWrite whether this reader may enter and correct
 * @param overtaken reference of the parcel that somebody else recorded while this reader typed; mostly empty
 * @param meanwhile what those others recorded, each in a sentence
 */
public record ParcelsView(
        String asked,
        boolean found,
        boolean mayWrite,
        List<Parcel> parcels,
        Form fresh,
        String overtaken,
        List<String> meanwhile) {

    public ParcelsView {
        parcels = List.copyOf(parcels);
        meanwhile = List.copyOf(meanwhile);
    }

    /** The same after somebody else was first. */
    ParcelsView overtaken(String ref, List<String> byOthers) {
        return new ParcelsView(asked, found, mayWrite, parcels, fresh, ref, byOthers);
    }

    /** One parcel with what was recorded before, newest first. */
    public record Parcel(String ref, List<Fact> facts, List<Former> former, Form form) {
        public Parcel {
            facts = List.copyOf(facts);
            former = List.copyOf(former);
        }
    }

    /** What held before. */
    public record Former(String at, List<Fact> facts) {
        public Former {
            facts = List.copyOf(facts);
        }
    }

    /**
     * The fields of one record.
     *
     * @param ref of the parcel that is corrected; empty for a new one
     * @param seen how many records of that parcel it was filled from
     * @param open whether it was typed and is shown again
     */
    public record Form(String ref, int seen, boolean open, List<Field> fields) {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field.
     *
     * @param type of the input
     * @param fault what is wrong with it; empty where nothing is
     */
    public record Field(String id, String name, String label, String type, String value, String fault) {}
}
