package io.attain.host.web.rest;

import io.attain.host.container.PageResources;
import io.attain.host.container.PluginModules;
import io.attain.host.container.Plugins;
import io.attain.host.container.rest.AccessFeature;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.search.SavedFilters;
import io.attain.host.web.Jira;
import io.attain.host.web.dashboard.Dashboards;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jira's REST API and what the host's own pages need, by Jersey; it may be mapped to several paths below /rest. */
@MultipartConfig
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String REST = "/rest";

    private final transient ServletContainer jersey;

    /** Over a site and its plugins. */
    public RestServlet(JiraSite site, Jira jira, Plugins plugins, PageResources files) {
        jersey = new ServletContainer(new ResourceConfig(
                        IssueResource.class,
                        CreateMetaResource.class,
                        CommentResource.class,
                        WatcherResource.class,
                        TransitionResource.class,
                        LinkResource.class,
                        SearchResource.class,
                        FilterResource.class,
                        ProjectResource.class,
                        UserResource.class,
                        MetaResource.class,
                        DashboardResource.class,
                        GadgetResource.class,
                        HistoryResource.class,
                        PluginResource.class,
                        WebResourceResource.class,
                        Errors.class)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new SentObject())
                .register(new AccessFeature(jira, Errors::response))
                .register(services(site, jira, plugins, files))
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true));
    }

    private static AbstractBinder services(JiraSite site, Jira jira, Plugins plugins, PageResources files) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(site).to(JiraSite.class);
                bind(jira).to(Jira.class);
                bind(plugins).to(Plugins.class).to(PluginModules.class);
                bind(files).to(PageResources.class);
                Dashboards dashboards = new Dashboards(site.database());
                bind(dashboards).to(Dashboards.class);
                bind(new VisitedDashboards(dashboards, jira)).to(VisitedDashboards.class);
                bind(new IssueInput(jira)).to(IssueInput.class);
                bind(new SavedFilters(site.database())).to(SavedFilters.class);
                bindAsContract(Beans.class);
                bindAsContract(WatchBeans.class);
            }
        };
    }

    @Override
    public void init() throws ServletException {
        jersey.init(getServletConfig());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        jersey.service(new BelowRest(request), response);
    }

    @Override
    public void destroy() {
        jersey.destroy();
    }

    /** A request as resources see it: their paths begin below /rest, by whichever mapping it came. */
    private static final class BelowRest extends HttpServletRequestWrapper {

        BelowRest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getServletPath() {
            return REST;
        }

        @Override
        public String getPathInfo() {
            return super.getServletPath().substring(REST.length())
                    + Objects.requireNonNullElse(super.getPathInfo(), "");
        }
    }
}
