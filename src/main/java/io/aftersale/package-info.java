// SPDX-License-Identifier: Apache-2.0
/** After-sale service for stores on Broadleaf Commerce. Start reading at {@code coverage} and {@code claim}. */
@org.jspecify.annotations.NullMarked
package io.aftersale;
