// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadleafcommerce.common.media.domain.Media;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.broadleafcommerce.core.catalog.domain.ProductBundle;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.order.domain.BundleOrderItem;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.jspecify.annotations.Nullable;

/** What every page of the storefront may ask, as {@code shop}; nothing is read before it is asked for. */
public final class Shop {

    private static final int NEW_ARRIVALS = 4;

    private final CatalogService catalog;
    private final Locale locale;
    private final ZoneId zone;

    Shop(CatalogService catalog, Locale locale, ZoneId zone) {
        this.catalog = catalog;
        this.locale = locale;
        this.zone = zone;
    }

    /** Whether the order's page has the module's part; off only where its cost is measured. */
    public boolean isAfterSale() {
        return !Boolean.getBoolean("demo.plain");
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    /** The navigation, oldest category first. */
    public List<Category> getCategories() {
        return catalog.findAllCategories().stream()
                .sorted(Comparator.comparing(Category::getId))
                .collect(Collectors.toList());
    }

    /** The statues with the latest release dates, those to come first. */
    public List<Product> getNewArrivals() {
        return products()
                .filter(product -> release(product) != null)
                .sorted(Comparator.comparing((Product product) -> ReleaseText.inOrder(fact(product, "releaseDate")))
                        .reversed())
                .limit(NEW_ARRIVALS)
                .collect(Collectors.toList());
    }

    public List<StudioShelf> getStudios() {
        return products()
                .filter(product -> studio(product) != null)
                .collect(Collectors.groupingBy(product -> Objects.requireNonNull(studio(product))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new StudioShelf(entry.getKey(), entry.getValue()))
                .collect(Collectors.toList());
    }

    public @Nullable String studio(Product product) {
        return fact(product, "studio");
    }

    /** {@code PRE_ORDER}, {@code IN_STOCK} or {@code CHINA_STOCK}; null where the shop did not say. */
    public @Nullable String origin(Product product) {
        return fact(product, "stockOrigin");
    }

    /** The release date in the shopper's words, as precise as the shop knows it; null where it does not. */
    public @Nullable String release(Product product) {
        return ReleaseText.of(fact(product, "releaseDate"), locale);
    }

    public String picture(Product product) {
        return picture(product.getDefaultSku());
    }

    public String picture(OrderItem item) {
        Sku sku = sku(item);
        return sku == null ? "/theme/pictures/none.svg" : picture(sku);
    }

    /** The statue's own page; a bundle's part leads to the part. */
    public @Nullable String page(OrderItem item) {
        Sku sku = sku(item);
        return sku == null || sku.getProduct() == null ? null : sku.getProduct().getUrl();
    }

    /** What a bundle holds; nothing for a single statue. */
    public List<Product> contents(Product product) {
        return product instanceof ProductBundle bundle
                ? bundle.getSkuBundleItems().stream()
                        .map(part -> part.getSku().getProduct())
                        .collect(Collectors.toList())
                : List.of();
    }

    /** The day an order was placed, in the shop's zone. */
    public String placedOn(Order order) {
        return order.getSubmitDate() == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                        .format(order.getSubmitDate().toInstant().atZone(zone));
    }

    /** How many things lie in the cart, for the badge in the header. */
    public int count(@Nullable Order cart) {
        return cart == null || cart.getOrderItems() == null
                ? 0
                : cart.getOrderItems().stream().mapToInt(OrderItem::getQuantity).sum();
    }

    private Stream<Product> products() {
        return catalog.findAllProducts().stream().sorted(Comparator.comparing(Product::getId));
    }

    private static @Nullable Sku sku(OrderItem item) {
        if (item instanceof BundleOrderItem bundle) {
            return bundle.getSku();
        }
        return item instanceof DiscreteOrderItem discrete ? discrete.getSku() : null;
    }

    private static String picture(Sku sku) {
        Media primary = sku.getSkuMedia().get("primary");
        return primary == null ? "/theme/pictures/none.svg" : primary.getUrl();
    }

    private static @Nullable String fact(Product product, String name) {
        ProductAttribute attribute = product.getProductAttributes().get("aftersale." + name);
        return attribute == null ? null : attribute.getValue();
    }
}
