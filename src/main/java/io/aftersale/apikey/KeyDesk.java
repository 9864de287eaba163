// SPDX-License-Identifier: Apache-2.0
package io.aftersale.apikey;

import java.util.List;

/** Where the merchant makes keys and takes them back. */
public interface KeyDesk {

    /** All that were ever made, newest first. */
    List<KnownKey> all();

    /**
     * Makes a key and answers with it: the only time that anybody sees it, as only its digest is kept.
     *
     * @param by login of who makes it
     * @throws IllegalArgumentException where the wish has faults
     */
    String make(WantedKey wanted, String by);

    /**
     * Takes a key back; from now on it opens nothing.
     *
     * @return false where there is no such key, or somebody took it back before
     */
    boolean revoke(long id, String by);
}
