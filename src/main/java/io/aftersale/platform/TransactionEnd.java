// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

/** What shall happen when the running transaction has ended; work on things that no rollback takes back. */
public interface TransactionEnd {

    /** Runs the work once the transaction is committed; at once where none is running. */
    void afterCommit(Runnable work);

    /** Runs the work if the transaction is rolled back, or its outcome is not known; never where none is running. */
    void afterRollback(Runnable work);
}
