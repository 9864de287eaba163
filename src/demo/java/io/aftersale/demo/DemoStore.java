// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.servlet.ServletContext;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** A running store: site at {@code /}, back office at {@code /admin}, one database. */
public final class DemoStore {

    private final Tomcat tomcat;
    private final ServletContext site;
    private final DemoDatabase database;
    private final DemoSettings settings;

    private DemoStore(Tomcat tomcat, ServletContext site, DemoDatabase database, DemoSettings settings) {
        this.tomcat = tomcat;
        this.site = site;
        this.database = database;
        this.settings = settings;
    }

    /** Starts it; what hinders it is a {@link DemoFailure}. */
    public static DemoStore start(DemoSettings settings) {
        checkPort(settings.port());
        if (settings.reset()) {
            erase(settings.data());
        }
        DemoDatabase database = prepare(settings);
        Instant clock = settings.clock();
        if (clock != null) {
            DemoClock.shared().set(clock);
        }
        StartupCause.listen();
        Tomcat tomcat = tomcat(settings);
        ServletContext site = DemoContexts.addTo(tomcat, settings.data().resolve("tomcat"));
        StartupCause.stopListening();
        return new DemoStore(tomcat, site, database, settings);
    }

    public String address() {
        return "http://127.0.0.1:" + settings.port();
    }

    /** The storefront's beans, for tests that need what no page offers. */
    public ApplicationContext siteBeans() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(site);
    }

    Path data() {
        return settings.data();
    }

    String guestOrder() {
        return database.guestOrder();
    }

    void await() {
        tomcat.getServer().await();
    }

    private static void checkPort(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException busy) {
            throw new DemoFailure("port " + port + " is busy; name another by -Ddemo.port=8081");
        }
    }

    private static DemoDatabase prepare(DemoSettings settings) {
        try {
            Files.createDirectories(settings.data().resolve("tomcat"));
            DemoDatabase database = DemoDatabase.open(settings);
            boolean filled = database.isFilled();
            if (!filled) {
                database.createModuleTables();
            }
            Path properties = settings.data().resolve("demo.properties");
            database.writeProperties(properties, settings.data(), filled);
            System.setProperty("property-override", properties.toString());
            System.setProperty("runtime.environment", "development");
            return database;
        } catch (IOException failed) {
            throw new DemoFailure("the data folder " + settings.data() + " cannot be written");
        }
    }

    private static Tomcat tomcat(DemoSettings settings) {
        try {
            Tomcat tomcat = new Tomcat();
            tomcat.setBaseDir(settings.data().resolve("tomcat").toString());
            Connector connector = new Connector();
            connector.setPort(settings.port());
            connector.setProperty("address", "127.0.0.1");
            tomcat.setConnector(connector);
            tomcat.enableNaming();
            tomcat.getHost().setAutoDeploy(false);
            tomcat.getHost().getPipeline().addValve(errorsWithoutTraces());
            tomcat.start();
            return tomcat;
        } catch (LifecycleException failed) {
            throw new DemoFailure("the server could not be started: " + failed.getMessage());
        }
    }

    private static ErrorReportValve errorsWithoutTraces() {
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        return errors;
    }

    private static void erase(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new DemoFailure("the data folder " + folder + " cannot be erased");
        }
    }
}
