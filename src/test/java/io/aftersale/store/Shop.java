// SPDX-License-Identifier: Apache-2.0
package io.aftersale.store;

import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.demo.DemoCheckout;
import io.aftersale.demo.catalogue.DemoCatalogue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.broadleafcommerce.common.i18n.service.TranslationService;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.broadleafcommerce.core.catalog.domain.ProductAttributeImpl;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.catalog.service.type.ProductType;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.springframework.context.ApplicationContext;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Places orders of its own for a test, and reads pages. */
public final class Shop {

    private Shop() {}

    /** An order just completed, no parcel recorded. */
    public static Placed order(String mail, String... statues) {
        return orderAt(RunningStore.START, mail, statues);
    }

    /** The same at that instant, from which the store's clock goes on. */
    public static Placed orderAt(Instant at, String mail, String... statues) {
        ApplicationContext beans = RunningStore.get().siteBeans();
        return withEntityManager(beans, () -> {
            DemoCatalogue catalogue = new DemoCatalogue(
                    beans.getBean("blCatalogService", CatalogService.class),
                    beans.getBean("blTranslationService", TranslationService.class),
                    beans.getBean("blTransactionManager", PlatformTransactionManager.class));
            Order placed = new DemoCheckout(beans, catalogue).order(mail, at, statues);
            return new Placed(
                    placed.getId(),
                    placed.getOrderNumber(),
                    placed.getOrderItems().stream().map(OrderItem::getId).toList());
        });
    }

    /** The courier delivered the whole order on that day. */
    public static void delivered(Placed order, String day) {
        record(new ParcelDelivery(order.id(), "P1", null, null, null, LocalDate.parse(day), null, List.of()));
    }

    /** The whole order was sent on that day, and has not arrived. */
    static void shipped(Placed order, String day) {
        record(new ParcelDelivery(order.id(), "P1", null, null, LocalDate.parse(day), null, null, List.of()));
    }

    private static void record(ParcelDelivery parcel) {
        RunningStore.get()
                .siteBeans()
                .getBean("aftersaleDeliveries", DeliveryService.class)
                .record(parcel, RunningStore.START);
    }

    /** Puts that many pre-order statues of one kind on the shelf; answers with their keys. */
    static String[] statues(int count) {
        ApplicationContext beans = RunningStore.get().siteBeans();
        CatalogService catalogue = beans.getBean("blCatalogService", CatalogService.class);
        TransactionTemplate transaction =
                new TransactionTemplate(beans.getBean("blTransactionManager", PlatformTransactionManager.class));
        String series = UUID.randomUUID().toString();
        return IntStream.range(0, count)
                .mapToObj(number -> series + "-" + number)
                .peek(key -> transaction.execute(status -> statue(catalogue, key)))
                .toArray(String[]::new);
    }

    private static Product statue(CatalogService catalogue, String key) {
        Sku sku = catalogue.createSku();
        sku.setName("Statue " + key);
        sku.setRetailPrice(new Money("100.00", "EUR"));
        sku.setActiveStartDate(new Date(0));
        Product product = catalogue.createProduct(ProductType.PRODUCT);
        product.setDefaultSku(catalogue.saveSku(sku));
        product.setUrl("/statues/" + key);
        Product saved = catalogue.saveProduct(product);
        ProductAttribute origin = new ProductAttributeImpl();
        origin.setName("aftersale.stockOrigin");
        origin.setValue("PRE_ORDER");
        origin.setProduct(saved);
        saved.getProductAttributes().put(origin.getName(), origin);
        return catalogue.saveProduct(saved);
    }

    /** Every first group of the pattern in that text. */
    static List<String> all(String text, String pattern) {
        return matches(text, pattern).map(found -> found.group(1)).toList();
    }

    /** The first group of the first match. */
    static String one(String text, String pattern) {
        return matches(text, pattern)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + pattern + " in " + text));
    }

    private static Stream<MatchResult> matches(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results();
    }

    private static <T> T withEntityManager(ApplicationContext beans, Supplier<T> work) {
        EntityManagerFactory factory = beans.getBean("entityManagerFactory", EntityManagerFactory.class);
        EntityManager session = factory.createEntityManager();
        TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(session));
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(factory);
            session.close();
        }
    }

    /** An order with its items in the order they were added. */
    public record Placed(long id, String number, List<Long> items) {

        public String page() {
            return "/account/orders/" + number;
        }

        public String reportPage() {
            return "/account/after-sale/report?order=" + number;
        }
    }
}
