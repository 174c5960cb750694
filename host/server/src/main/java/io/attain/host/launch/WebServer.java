package io.attain.host.launch;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import java.io.File;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.jspecify.annotations.Nullable;

/** Tomcat with one web application. Mount everything, then start. */
final class WebServer implements AutoCloseable {
    static {
        // A process has only one factory of URL handlers, and the plugin framework needs it.
        TomcatURLStreamHandlerFactory.disable();
    }

    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final int port;

    WebServer(LaunchPlan plan, Path work) {
        this.port = plan.port();
        tomcat.setBaseDir(work.toString());
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", plan.listen());
        connector.setThrowOnFailure(true);
        connector.setURIEncoding("UTF-8");
        tomcat.setConnector(connector);
        tomcat.getHost().setAutoDeploy(false);
        tomcat.getHost().getPipeline().addValve(plainErrors());
        this.context = tomcat.addContext(plan.contextPath(), new File(work.toString()).getAbsolutePath());
        leaveThreadsAlone((StandardContext) context);
        context.setRequestCharacterEncoding("UTF-8");
        context.setResponseCharacterEncoding("UTF-8");
    }

    /** The application ends with the process: no hunt for what it might leave behind, which Java forbids anyway. */
    private static void leaveThreadsAlone(StandardContext context) {
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
    }

    /** Errors that no page answers: their status alone, since a stack trace is for the log and not for visitors. */
    private static ErrorReportValve plainErrors() {
        ErrorReportValve valve = new ErrorReportValve();
        valve.setShowReport(false);
        valve.setShowServerInfo(false);
        return valve;
    }

    /** What servlets run in; it is there before the start. */
    ServletContext servletContext() {
        return context.getServletContext();
    }

    /** Maps servlets to their patterns; one that has several begins and ends once. */
    void mount(Map<String, HttpServlet> servlets) {
        servlets.forEach((pattern, servlet) -> {
            String name = servlet.getClass().getName();
            if (context.findChild(name) == null) {
                Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
                wrapper.setLoadOnStartup(1);
                MultipartConfig uploads = servlet.getClass().getAnnotation(MultipartConfig.class);
                if (uploads != null) {
                    wrapper.setMultipartConfigElement(new MultipartConfigElement(uploads));
                }
            }
            context.addServletMappingDecoded(pattern, name);
        });
    }

    /** Adds filters of every request, outermost first, behind those that are there. */
    void filter(List<Filter> filters) {
        for (Filter filter : filters) {
            FilterDef definition = new FilterDef();
            definition.setFilterName("filter-" + context.findFilterDefs().length);
            definition.setFilter(filter);
            FilterMap map = new FilterMap();
            map.setFilterName(definition.getFilterName());
            map.addURLPattern("/*");
            context.addFilterDef(definition);
            context.addFilterMap(map);
        }
    }

    /**
     * Begins to listen.
     *
     * @throws LaunchFailed if the port is taken
     */
    void start() throws LaunchFailed {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw isPortTaken(e)
                    ? new LaunchFailed("Port " + port + " is taken; choose another with --port", e)
                    : new LaunchFailed("The web server does not start: " + e.getMessage(), e);
        }
    }

    private static boolean isPortTaken(@Nullable Throwable failure) {
        return failure != null && (failure instanceof BindException || isPortTaken(failure.getCause()));
    }

    /** The port it listens on. */
    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
