// SPDX-License-Identifier: Apache-2.0
package io.aftersale.architecture.sinners.web.view;

import org.hibernate.Session;

/** A page that holds a type of one platform line. */
public record TalksToHibernate(Session session) {}
