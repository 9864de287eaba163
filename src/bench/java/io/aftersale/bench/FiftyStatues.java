// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.broadleafcommerce.core.catalog.domain.ProductAttributeImpl;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.catalog.service.type.ProductType;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty statues on the shelf: pre-orders, in stock, too long in stock, from China, and some of which nobody knows. */
final class FiftyStatues {

    private static final List<String> ORIGINS = List.of("PRE_ORDER", "IN_STOCK", "IN_STOCK", "CHINA_STOCK", "IN_STOCK");
    private static final List<String> RELEASES = List.of("2027-Q1", "2026-10-12", "2026-03", "2025-06-30", "");

    private final CatalogService catalogue;

    private FiftyStatues(CatalogService catalogue) {
        this.catalogue = catalogue;
    }

    /** Puts them there; answers with their keys. */
    static String[] put(ApplicationContext beans, int count) {
        FiftyStatues shelf = new FiftyStatues(beans.getBean("blCatalogService", CatalogService.class));
        TransactionTemplate transaction =
                new TransactionTemplate(beans.getBean("blTransactionManager", PlatformTransactionManager.class));
        return IntStream.range(0, count)
                .peek(number -> transaction.execute(status -> shelf.statue(number)))
                .mapToObj(number -> "bench-" + number)
                .toArray(String[]::new);
    }

    private Product statue(int number) {
        Sku sku = catalogue.createSku();
        sku.setName("Statue number " + number);
        sku.setRetailPrice(new Money("100.00", "EUR"));
        sku.setActiveStartDate(new Date(0));
        Product product = catalogue.createProduct(ProductType.PRODUCT);
        product.setDefaultSku(catalogue.saveSku(sku));
        product.setUrl("/statues/bench-" + number);
        Product saved = catalogue.saveProduct(product);
        say(saved, "aftersale.stockOrigin", ORIGINS.get(number % ORIGINS.size()));
        say(saved, "aftersale.releaseDate", RELEASES.get(number % RELEASES.size()));
        return catalogue.saveProduct(saved);
    }

    private static void say(Product product, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        ProductAttribute attribute = new ProductAttributeImpl();
        attribute.setName(name);
        attribute.setValue(value);
        attribute.setProduct(product);
        product.getProductAttributes().put(name, attribute);
    }
}
