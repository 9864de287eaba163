// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.delivery.DeliveryService;
import io.aftersale.delivery.ParcelDelivery;
import io.aftersale.demo.DemoCheckout;
import io.aftersale.demo.DemoSettings;
import io.aftersale.demo.DemoStore;
import io.aftersale.demo.catalogue.DemoCatalogue;
import io.aftersale.killed.Jvm;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.persistence.EntityManagerFactory;
import org.broadleafcommerce.common.i18n.service.TranslationService;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.order.domain.Order;
import org.hibernate.ejb.HibernateEntityManagerFactory;
import org.hibernate.stat.Statistics;
import org.springframework.context.ApplicationContext;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A running store in which Mara has an order of 50 delivered lines, and is logged in. */
final class FiftyLines {

    private static final int LINES = 50;
    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final DemoStore store;
    private final String page;

    private FiftyLines(DemoStore store, String page) {
        this.store = store;
        this.page = page;
    }

    static FiftyLines start(Path data) throws IOException, InterruptedException {
        DemoStore store = DemoStore.start(new DemoSettings(Jvm.freePort(), data, true, DemoSettings.Database.H2, NOW));
        Order order = order(store.siteBeans());
        store.siteBeans()
                .getBean("aftersaleDeliveries", DeliveryService.class)
                .record(
                        new ParcelDelivery(
                                order.getId(), "P1", null, null, null, LocalDate.of(2026, 11, 20), null, List.of()),
                        NOW);
        FiftyLines fifty = new FiftyLines(store, store.address() + "/account/orders/" + order.getOrderNumber());
        fifty.logIn();
        return fifty;
    }

    /** How long the page takes to its last byte. */
    Time time(boolean withModule) throws IOException, InterruptedException {
        setModule(withModule);
        long busy = processor();
        long begun = System.nanoTime();
        client.send(get(page), BodyHandlers.ofByteArray());
        return new Time(System.nanoTime() - begun, processor() - busy);
    }

    /** What the threads that answer requests have used of the processor. */
    private static long processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("-exec-"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    /** How many statements the page sends. */
    long statements(boolean withModule) throws IOException, InterruptedException {
        setModule(withModule);
        Statistics statistics = ((HibernateEntityManagerFactory) store.siteBeans()
                        .getBean("entityManagerFactory", org.springframework.orm.jpa.EntityManagerFactoryInfo.class)
                        .getNativeEntityManagerFactory())
                .getSessionFactory()
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        read(page);
        return statistics.getPrepareStatementCount() - before;
    }

    /** That both pages are what they are taken for. */
    void check() throws IOException, InterruptedException {
        setModule(true);
        long flags = Pattern.compile("data-aftersale-flag=")
                .matcher(read(page))
                .results()
                .count();
        setModule(false);
        String plain = read(page);
        long lines = Pattern.compile("class=\"line\"").matcher(plain).results().count();
        if (flags != LINES || lines != LINES || plain.contains("data-aftersale-flag")) {
            throw new IllegalStateException(flags + " flags, " + lines + " lines");
        }
    }

    private static void setModule(boolean on) {
        System.setProperty("demo.plain", Boolean.toString(!on));
    }

    private String read(String address) throws IOException, InterruptedException {
        return client.send(get(address), BodyHandlers.ofString()).body();
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private void logIn() throws IOException, InterruptedException {
        Matcher token =
                Pattern.compile("name=\"csrfToken\"[^>]*value=\"([^\"]+)\"").matcher(read(store.address() + "/login"));
        if (!token.find()) {
            throw new IllegalStateException("no login form");
        }
        client.send(
                HttpRequest.newBuilder(URI.create(store.address() + "/login_post.htm"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "j_username=mara%40example.com&j_password=statue" + "&csrfToken=" + token.group(1)))
                        .build(),
                BodyHandlers.discarding());
    }

    private static Order order(ApplicationContext beans) {
        String[] statues = FiftyStatues.put(beans, LINES);
        EntityManagerFactory factory = beans.getBean("entityManagerFactory", EntityManagerFactory.class);
        TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(factory.createEntityManager()));
        try {
            DemoCatalogue catalogue = new DemoCatalogue(
                    beans.getBean("blCatalogService", CatalogService.class),
                    beans.getBean("blTranslationService", TranslationService.class),
                    beans.getBean("blTransactionManager", PlatformTransactionManager.class));
            return new DemoCheckout(beans, catalogue).order("mara@example.com", NOW, statues);
        } finally {
            ((EntityManagerHolder) TransactionSynchronizationManager.unbindResource(factory))
                    .getEntityManager()
                    .close();
        }
    }

    /** Nanoseconds on the clock and of the processor. */
    record Time(long elapsed, long processor) {}
}
