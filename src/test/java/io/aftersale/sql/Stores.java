// SPDX-License-Identifier: Apache-2.0
package io.aftersale.sql;

import io.aftersale.evidence.EvidenceStore;
import io.aftersale.facts.CatalogueFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.ejb.HibernateEntityManagerFactory;
import org.hibernate.stat.Statistics;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All stores and services over a fresh H2 database in memory, made by the module's own scripts. */
public final class Stores implements AutoCloseable {

    private static final String SEQUENCES =
            "CREATE TABLE SEQUENCE_GENERATOR (ID_NAME VARCHAR(255) NOT NULL PRIMARY KEY, ID_VAL BIGINT)";

    private final GenericXmlApplicationContext context = new GenericXmlApplicationContext();

    private Stores(DataSource database, Clock clock, ZoneId zone, CatalogueFacts catalogue, EvidenceStore files) {
        context.getBeanFactory().registerSingleton("dataSource", database);
        context.getBeanFactory().registerSingleton("clock", clock);
        context.getBeanFactory().registerSingleton("zone", zone);
        context.getBeanFactory().registerSingleton("catalogue", catalogue);
        context.getBeanFactory().registerSingleton("files", files);
        context.load("classpath:io/aftersale/sql/stores.xml");
        context.refresh();
    }

    public static Stores open(Clock clock, CatalogueFacts catalogue, EvidenceStore files) {
        return openIn(ZoneId.of("Europe/Rome"), clock, catalogue, files);
    }

    /** Of a shop in another zone than Rome's. */
    public static Stores openIn(ZoneId zone, Clock clock, CatalogueFacts catalogue, EvidenceStore files) {
        return new Stores(freshDatabase(), clock, zone, catalogue, files);
    }

    /** Over a database that is there already. */
    static Stores over(DataSource database, Clock clock, CatalogueFacts catalogue) {
        return new Stores(database, clock, ZoneId.of("Europe/Rome"), catalogue, new FilesInMemory());
    }

    /** The same with files of its own. */
    public static Stores over(DataSource database, Clock clock, CatalogueFacts catalogue, EvidenceStore files) {
        return new Stores(database, clock, ZoneId.of("Europe/Rome"), catalogue, files);
    }

    /** A database in memory with the tables and rows of the module's scripts. */
    public static DataSource freshDatabase() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        fill(database);
        return database;
    }

    /** Makes the module's tables and rows in it. */
    public static void fill(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SEQUENCES);
            statement.execute(script("aftersale-schema.sql"));
            statement.execute(script("aftersale-data.sql"));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public EntityManager em() {
        return bean("em", EntityManager.class);
    }

    /** What is read in one transaction, as a page reads it. */
    public <T> T reading(Supplier<T> work) {
        return new TransactionTemplate(bean("blTransactionManager", PlatformTransactionManager.class))
                .execute(status -> work.get());
    }

    /** Work whose transaction is taken back at its end. */
    public void rollingBack(Runnable work) {
        new TransactionTemplate(bean("blTransactionManager", PlatformTransactionManager.class)).execute(status -> {
            work.run();
            status.setRollbackOnly();
            return null;
        });
    }

    public void sql(String... statements) {
        try (Connection connection = bean("dataSource", DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many statements the work sends to the database. */
    public long statementsOf(Runnable work) {
        EntityManagerFactoryInfo factory = (EntityManagerFactoryInfo) context.getBean(EntityManagerFactory.class);
        Statistics statistics = ((HibernateEntityManagerFactory) factory.getNativeEntityManagerFactory())
                .getSessionFactory()
                .getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    @Override
    public void close() {
        sql("SHUTDOWN");
        context.close();
    }

    private static String script(String name) {
        try (InputStream script = Stores.class.getResourceAsStream("/META-INF/aftersale/sql/" + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
