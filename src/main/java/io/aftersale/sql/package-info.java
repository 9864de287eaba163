// SPDX-License-Identifier: Apache-2.0
/**
 * How does a value stand in a column? Local days as DATE, whatever zone the server runs in.
 * Enter at {@link io.aftersale.sql.SqlDay}. Knows java.time and java.sql. Never touches another room.
 */
@org.jspecify.annotations.NullMarked
package io.aftersale.sql;
