// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.policy;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** A class that cannot be made by hand. */
public final class InjectedFromOutside {

    @Autowired
    private Clock clock;
}
