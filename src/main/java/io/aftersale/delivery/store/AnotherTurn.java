// SPDX-License-Identifier: Apache-2.0
package io.aftersale.delivery.store;

import java.util.function.Supplier;
import javax.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who was overtaken at the same moment tries once more and finds what the other one wrote. */
final class AnotherTurn {

    private static final Logger LOG = LoggerFactory.getLogger(AnotherTurn.class);

    private AnotherTurn() {}

    /** The work is one transaction, which is rolled back before the second try. */
    static <T> T of(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException overtaken) {
            LOG.debug("A parcel was recorded twice at the same moment", overtaken);
            return work.get();
        }
    }
}
