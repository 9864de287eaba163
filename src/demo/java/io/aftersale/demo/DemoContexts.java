// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.servlet.ServletContext;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ContextEnvironment;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** The two applications, wired as a store's two {@code web.xml} would; the lines of the module are the ones of the README. */
final class DemoContexts {

    private static final String MODULE = "classpath:/META-INF/aftersale/bl-aftersale-";
    private static final List<String> SITE = List.of(
            "classpath:/bl-open-admin-contentClient-applicationContext.xml",
            "classpath:/bl-cms-contentClient-applicationContext.xml",
            "classpath:/demo/demo-shared.xml",
            "classpath:/demo/demo-site.xml",
            MODULE + "applicationContext.xml",
            MODULE + "site-applicationContext.xml",
            "classpath:/demo/demo-clock.xml");
    private static final List<String> SITE_SERVLET = List.of(
            "classpath:/applicationContext-servlet-cms-contentClient.xml",
            "classpath:/demo/demo-site-servlet.xml",
            MODULE + "site-servlet.xml");
    private static final List<String> ADMIN = List.of(
            "classpath:/bl-open-admin-contentClient-applicationContext.xml",
            "classpath:/bl-open-admin-contentCreator-applicationContext.xml",
            "classpath:/bl-admin-applicationContext.xml",
            "classpath:/bl-cms-contentClient-applicationContext.xml",
            "classpath:/bl-cms-contentCreator-applicationContext.xml",
            "classpath:/demo/demo-shared.xml",
            "classpath:/demo/demo-admin.xml",
            MODULE + "applicationContext.xml",
            MODULE + "admin-applicationContext.xml",
            "classpath:/demo/demo-clock.xml");
    private static final List<String> ADMIN_SERVLET = List.of(
            "classpath:/applicationContext-servlet-open-admin.xml",
            "classpath:/applicationContext-servlet-admin.xml",
            "classpath:/applicationContext-servlet-cms-contentClient.xml",
            "classpath:/applicationContext-servlet-cms-contentCreator.xml",
            "classpath:/demo/demo-admin-servlet.xml",
            MODULE + "admin-servlet.xml");

    private DemoContexts() {}

    /** The site first: it makes the tables. Answers with the site's. */
    static ServletContext addTo(Tomcat tomcat, Path base) {
        ServletContext site = add(tomcat, base, "site", "", SITE, SITE_SERVLET);
        add(tomcat, base, "admin", "/admin", ADMIN, ADMIN_SERVLET);
        return site;
    }

    private static ServletContext add(
            Tomcat tomcat, Path base, String name, String path, List<String> root, List<String> servlet) {
        StandardContext context = context(base, name, path);
        context.addParameter("webAppRootKey", name + ".root");
        context.addParameter("patchConfigLocation", String.join("\n", root));
        context.addParameter("shutdownHookMethod", "forceFlush");
        context.addApplicationListener("org.broadleafcommerce.common.web.extensibility.MergeContextLoaderListener");
        context.addApplicationListener("org.springframework.web.context.request.RequestContextListener");
        filter(
                context,
                "encodingFilter",
                "org.springframework.web.filter.CharacterEncodingFilter",
                Map.of("encoding", "UTF-8", "forceEncoding", "true"));
        filter(context, "springSecurityFilterChain", "org.springframework.web.filter.DelegatingFilterProxy", Map.of());
        dispatcher(context, name, servlet);
        tomcat.getHost().addChild(context);
        if (!context.getState().isAvailable()) {
            throw new DemoFailure(StartupCause.of(name));
        }
        return context.getServletContext();
    }

    private static StandardContext context(Path base, String name, String path) {
        StandardContext context = new StandardContext();
        context.setName(path);
        context.setPath(path);
        context.setDocBase(folder(base.resolve("doc-" + name)).toString());
        context.setParentClassLoader(DemoContexts.class.getClassLoader());
        context.setSessionCookieName(name.equals("site") ? "SITESESSION" : "ADMINSESSION");
        context.setSessionTimeout(60);
        context.addMimeMapping("svg", "image/svg+xml");
        if (name.equals("site")) {
            context.addErrorPage(anyErrorTo("/error"));
        }
        context.setFailCtxIfServletStartFails(true);
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
        context.addLifecycleListener(new Tomcat.FixContextListener());
        ContextEnvironment appName = new ContextEnvironment();
        appName.setName("appName");
        appName.setType("java.lang.String");
        appName.setValue("demo-" + name);
        context.getNamingResources().addEnvironment(appName);
        return context;
    }

    private static ErrorPage anyErrorTo(String address) {
        ErrorPage page = new ErrorPage();
        page.setLocation(address);
        return page;
    }

    private static void dispatcher(StandardContext context, String name, List<String> servlet) {
        Wrapper dispatcher = context.createWrapper();
        dispatcher.setName(name + "Dispatcher");
        dispatcher.setServletClass("org.springframework.web.servlet.DispatcherServlet");
        dispatcher.addInitParameter("contextConfigLocation", String.join("\n", servlet));
        dispatcher.addInitParameter("dispatchOptionsRequest", "true");
        dispatcher.setLoadOnStartup(1);
        context.addChild(dispatcher);
        context.addServletMappingDecoded("/", dispatcher.getName());
        Wrapper files = context.createWrapper();
        files.setName("default");
        files.setServletClass("org.apache.catalina.servlets.DefaultServlet");
        context.addChild(files);
    }

    private static void filter(StandardContext context, String name, String type, Map<String, String> parameters) {
        FilterDef filter = new FilterDef();
        filter.setFilterName(name);
        filter.setFilterClass(type);
        parameters.forEach(filter::addInitParameter);
        context.addFilterDef(filter);
        FilterMap everything = new FilterMap();
        everything.setFilterName(name);
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException failed) {
            throw new DemoFailure("the folder " + path + " cannot be made");
        }
    }
}
