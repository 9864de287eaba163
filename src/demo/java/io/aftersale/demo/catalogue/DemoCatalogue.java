// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import org.broadleafcommerce.common.i18n.domain.TranslatedEntity;
import org.broadleafcommerce.common.i18n.service.TranslationService;
import org.broadleafcommerce.common.media.domain.Media;
import org.broadleafcommerce.common.media.domain.MediaImpl;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.CategoryProductXref;
import org.broadleafcommerce.core.catalog.domain.CategoryProductXrefImpl;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.broadleafcommerce.core.catalog.domain.ProductAttributeImpl;
import org.broadleafcommerce.core.catalog.domain.ProductBundle;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.domain.SkuBundleItem;
import org.broadleafcommerce.core.catalog.domain.SkuBundleItemImpl;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.catalog.service.type.ProductBundlePricingModelType;
import org.broadleafcommerce.core.catalog.service.type.ProductType;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the platform's catalogue with the demo's statues and finds them again by key. */
public final class DemoCatalogue {

    private static final Date LONG_AGO = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final String CURRENCY = "EUR";
    private static final String ITALIAN = "it";

    private final CatalogService catalog;
    private final TranslationService translations;
    private final TransactionTemplate transaction;
    private final StatueWords words = new StatueWords();

    /** All three are the platform's: {@code blCatalogService}, {@code blTranslationService}, {@code blTransactionManager}. */
    public DemoCatalogue(
            CatalogService catalog, TranslationService translations, PlatformTransactionManager transactionManager) {
        this.catalog = catalog;
        this.translations = translations;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /** Puts every statue on its shelf, with after-sale facts relative to that day. Needs a bound entity manager. */
    public void seed(LocalDate today) {
        transaction.execute(status -> {
            Map<Shelf, Category> shelves = shelves();
            Statues.on(today).forEach(statue -> put(ProductType.PRODUCT, statue, shelves));
            bundle(shelves);
            return status;
        });
    }

    /** The product's id by its key ({@code kirin}, {@code diorama}, ...). */
    public Long productId(String key) {
        return product(key).getId();
    }

    private Product product(String key) {
        Product found = catalog.findProductByURI("/statues/" + key);
        if (found == null) {
            throw new IllegalArgumentException("The demo sells no " + key);
        }
        return found;
    }

    private Map<Shelf, Category> shelves() {
        Map<Shelf, Category> shelves = new EnumMap<>(Shelf.class);
        for (Shelf shelf : Shelf.values()) {
            shelves.put(shelf, category(shelf));
        }
        return shelves;
    }

    private Category category(Shelf shelf) {
        Category category = catalog.createCategory();
        category.setName(shelf.english());
        category.setUrl(shelf.url());
        category.setActiveStartDate(LONG_AGO);
        Category saved = catalog.saveCategory(category);
        translate(TranslatedEntity.CATEGORY, saved.getId(), "name", shelf.italian());
        return saved;
    }

    private Product put(ProductType type, Statue statue, Map<Shelf, Category> shelves) {
        Product product = catalog.createProduct(type);
        product.setDefaultSku(sku(statue));
        product.setUrl(statue.url());
        product.setManufacturer(statue.studio());
        product = catalog.saveProduct(product);
        note(product, "aftersale.studio", statue.studio());
        note(product, "aftersale.stockOrigin", statue.facts().stockOrigin());
        note(product, "aftersale.releaseDate", statue.facts().release());
        note(product, "aftersale.marks", statue.facts().marks());
        place(product, shelves.get(statue.shelf()));
        return catalog.saveProduct(product);
    }

    private Sku sku(Statue statue) {
        Sku sku = catalog.createSku();
        sku.setName(words.name(statue.key()));
        sku.setLongDescription(words.english(statue.key()));
        sku.setRetailPrice(new Money(statue.price(), CURRENCY));
        sku.setActiveStartDate(LONG_AGO);
        sku.getSkuMedia().put("primary", picture(statue));
        Sku saved = catalog.saveSku(sku);
        translate(TranslatedEntity.SKU, saved.getId(), "longDescription", words.italian(statue.key()));
        return saved;
    }

    private Media picture(Statue statue) {
        Media media = new MediaImpl();
        media.setUrl(statue.picture());
        media.setTitle(words.name(statue.key()));
        media.setAltText(words.name(statue.key()));
        return media;
    }

    private static void note(Product product, String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        ProductAttribute attribute = new ProductAttributeImpl();
        attribute.setName(name);
        attribute.setValue(value);
        attribute.setProduct(product);
        product.getProductAttributes().put(name, attribute);
    }

    private static void place(Product product, Category category) {
        CategoryProductXref xref = new CategoryProductXrefImpl();
        xref.setCategory(category);
        xref.setProduct(product);
        xref.setDisplayOrder(BigDecimal.valueOf(product.getId()));
        product.getAllParentCategoryXrefs().add(xref);
        product.setDefaultCategory(category);
    }

    private void bundle(Map<Shelf, Category> shelves) {
        ProductBundle bundle = (ProductBundle) put(ProductType.BUNDLE, Statues.diorama(), shelves);
        bundle.setPricingModel(ProductBundlePricingModelType.BUNDLE);
        bundle.getSkuBundleItems().add(part(bundle, product("knight")));
        bundle.getSkuBundleItems().add(part(bundle, product("base")));
        catalog.saveProduct(bundle);
    }

    private static SkuBundleItem part(ProductBundle bundle, Product product) {
        SkuBundleItem item = new SkuBundleItemImpl();
        item.setBundle(bundle);
        item.setSku(product.getDefaultSku());
        item.setQuantity(1);
        return item;
    }

    private void translate(TranslatedEntity entity, Long id, String field, String italian) {
        translations.save(entity.getType(), id.toString(), field, ITALIAN, italian);
    }
}
