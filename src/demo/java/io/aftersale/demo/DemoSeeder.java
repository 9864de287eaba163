// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import io.aftersale.demo.catalogue.DemoCatalogue;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.broadleafcommerce.common.i18n.service.TranslationService;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Fills a fresh database once: the platform's own rows, the back office's, then catalogue, accounts and orders. */
public final class DemoSeeder implements ApplicationListener<ContextRefreshedEvent> {

    private static final List<String> SCRIPTS = List.of(
            "config/bc/sql/load_admin_permissions.sql",
            "config/bc/sql/load_admin_roles.sql",
            "config/bc/sql/load_admin_menu.sql",
            "META-INF/aftersale/sql/aftersale-admin.sql",
            "demo/demo-data.sql");

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        ApplicationContext context = event.getApplicationContext();
        if (context.getParent() == null && isEmpty(context.getBean("webDS", DataSource.class))) {
            seed(context);
        }
    }

    private static void seed(ApplicationContext context) {
        DataSource database = context.getBean("webDS", DataSource.class);
        try (Connection connection = database.getConnection()) {
            for (String script : SCRIPTS) {
                SqlScript.run(connection, script);
            }
            String guestOrder = withEntityManager(context);
            try (PreparedStatement marker =
                    connection.prepareStatement("INSERT INTO AFTERSALE_DEMO (GUEST_ORDER) VALUES (?)")) {
                marker.setString(1, guestOrder);
                marker.executeUpdate();
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the demo's data could not be written: " + failed.getMessage(), failed);
        }
    }

    /** As the platform's filter does for a request: without it the pricing workflow finds its session closed. */
    private static String withEntityManager(ApplicationContext context) {
        EntityManagerFactory factory = context.getBean("entityManagerFactory", EntityManagerFactory.class);
        EntityManager session = factory.createEntityManager();
        TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(session));
        try {
            return shop(context);
        } finally {
            TransactionSynchronizationManager.unbindResource(factory);
            session.close();
        }
    }

    private static String shop(ApplicationContext context) {
        DemoCatalogue catalogue = new DemoCatalogue(
                context.getBean("blCatalogService", CatalogService.class),
                context.getBean("blTranslationService", TranslationService.class),
                context.getBean("blTransactionManager", PlatformTransactionManager.class));
        ZoneId zone = context.getBean("aftersaleZone", ZoneId.class);
        LocalDate today = LocalDate.ofInstant(DemoClock.shared().instant(), zone);
        catalogue.seed(today);
        return new DemoOrders(context, catalogue, zone).place(today);
    }

    private static boolean isEmpty(DataSource database) {
        try (Connection connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").toUpperCase(Locale.ROOT).equals(DemoDatabase.MARKER)) {
                    return false;
                }
            }
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
