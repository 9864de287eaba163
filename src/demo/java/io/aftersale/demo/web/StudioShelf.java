// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Product;

/** A studio with what the shop sells of it. */
public record StudioShelf(String studio, List<Product> products) {}
