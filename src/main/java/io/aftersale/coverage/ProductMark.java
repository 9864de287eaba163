// SPDX-License-Identifier: Apache-2.0
package io.aftersale.coverage;

/** What staff note on a product (A11). */
public enum ProductMark {
    SPARE_PARTS_EXHAUSTED,
    NO_AFTER_SALE_SERVICE
}
