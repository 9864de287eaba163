// SPDX-License-Identifier: Apache-2.0
package io.aftersale.job.store;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A job and who has it; the script makes the row, nobody else. */
@Entity
@Table(name = "AFTERSALE_JOB")
public class JobImpl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "NAME", length = 64)
    protected String name;

    @Column(name = "LOCKED_UNTIL", nullable = false)
    protected long lockedUntil;

    @Column(name = "OWNER", nullable = false, length = 64)
    protected String owner;

    @Column(name = "DONE_UNTIL", nullable = false)
    protected long doneUntil;
}
