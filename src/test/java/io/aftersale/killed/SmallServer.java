// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import com.zaxxer.hikari.HikariDataSource;
import io.aftersale.claim.ClaimService;
import io.aftersale.evidence.intake.DefaultEvidenceIntake;
import io.aftersale.evidence.intake.DefaultWholeFileIntake;
import io.aftersale.evidence.intake.EvidenceInspector;
import io.aftersale.evidence.sniff.BytesSniffer;
import io.aftersale.evidence.store.FolderEvidenceStore;
import io.aftersale.evidence.upload.UploadLimits;
import io.aftersale.evidence.upload.UploadTarget;
import io.aftersale.evidence.upload.store.CleanUploads;
import io.aftersale.evidence.upload.store.DefaultUploads;
import io.aftersale.evidence.upload.store.PartFolder;
import io.aftersale.evidence.upload.store.UploadRows;
import io.aftersale.platform.AfterSaleSettings;
import io.aftersale.sql.CatalogueInMemory;
import io.aftersale.sql.Stores;
import io.aftersale.web.access.ProblemPages;
import io.aftersale.web.api.Json;
import io.aftersale.web.site.Drafts;
import io.aftersale.web.site.ExpiredFiles;
import io.aftersale.web.site.SitePages;
import io.aftersale.web.site.UploadAccess;
import io.aftersale.web.site.UploadAnswers;
import io.aftersale.web.site.UploadWishes;
import io.aftersale.web.site.UploadsHandler;
import io.aftersale.web.view.WordsFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.support.StaticMessageSource;

/** The upload addresses alone, over a real database and a real folder: one shopper, one order, no platform. Starts in seconds. */
public final class SmallServer {

    /** What it says when it can be asked. */
    public static final String READY = "ready";

    static final UploadLimits LIMITS = new UploadLimits(
            1000, Duration.ofHours(48), Duration.ofMillis(Long.getLong("lease.millis", 10_000)), 1L << 20, 100_000);

    private SmallServer() {}

    /** The database's address, the folder, the port. */
    public static void main(String[] arguments) throws Exception {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Clock clock = Clock.systemUTC();
        FolderEvidenceStore files = new FolderEvidenceStore(folder);
        Stores stores = Stores.over(database, clock, new CatalogueInMemory(), files);
        UploadRows rows = stores.bean("uploadRows", UploadRows.class);
        PartFolder parts = new PartFolder(folder);
        ScheduledExecutorService jobs = Executors.newScheduledThreadPool(2);
        DefaultUploads uploads = new DefaultUploads(
                rows,
                parts,
                new DefaultWholeFileIntake(new EvidenceInspector(new BytesSniffer())),
                files,
                stores.bean("draftUploads", UploadTarget.class),
                LIMITS,
                jobs,
                clock);
        CleanUploads cleaner = new CleanUploads(rows, parts, files, uploads, LIMITS, Duration.ofSeconds(2), clock);
        jobs.scheduleWithFixedDelay(cleaner, 1, 1, TimeUnit.SECONDS);
        start(Integer.parseInt(arguments[2]), folder, addresses(stores, files, uploads));
    }

    private static UploadServlet addresses(Stores stores, FolderEvidenceStore files, DefaultUploads uploads) {
        ClaimService claims = stores.bean("claimService", ClaimService.class);
        OneShopper mara = new OneShopper();
        SitePages pages = pages(mara);
        ExpiredFiles expired = new ExpiredFiles(uploads);
        Drafts drafts = new Drafts(
                mara, claims, new DefaultEvidenceIntake(new EvidenceInspector(new BytesSniffer()), files), expired);
        UploadAnswers answers = new UploadAnswers(pages, new Json());
        return new UploadServlet(
                new UploadAccess(mara, mara, answers),
                new UploadsHandler(
                        pages, new UploadWishes(pages, drafts, uploads), uploads, claims, answers, () -> {}, mara));
    }

    private static SitePages pages(OneShopper mara) {
        WordsFactory words = new WordsFactory(ZoneId.of("Europe/Rome"));
        StaticMessageSource keys = new StaticMessageSource();
        keys.setUseCodeAsDefaultMessage(true);
        words.setMessageSource(keys);
        AfterSaleSettings settings = AfterSaleSettings.of(Map.of(
                "aftersale.zone", "Europe/Rome",
                "aftersale.evidence.folder", "/unused",
                "aftersale.support.email", "care@example.com"));
        return new SitePages(settings, mara, words, new ProblemPages("", "", words));
    }

    private static void start(int port, Path folder, UploadServlet servlet) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(
                Files.createDirectories(folder.resolveSibling("tomcat")).toString());
        tomcat.setPort(port);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "uploads", servlet);
        context.addServletMappingDecoded("/*", "uploads");
        tomcat.start();
        System.out.println(READY);
        tomcat.getServer().await();
    }
}
