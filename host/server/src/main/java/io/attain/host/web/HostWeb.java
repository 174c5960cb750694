package io.attain.host.web;

import com.atlassian.scheduler.SchedulerService;
import io.attain.host.container.PageDecorator;
import io.attain.host.container.PageResources;
import io.attain.host.container.Plugins;
import io.attain.host.jira.JiraSite;
import io.attain.host.launch.WebApplication;
import io.attain.host.schedule.Scheduler;
import io.attain.host.web.dashboard.DashboardPages;
import io.attain.host.web.dashboard.Dashboards;
import io.attain.host.web.http.Routes;
import io.attain.host.web.http.Sessions;
import io.attain.host.web.page.AdminPages;
import io.attain.host.web.page.IssueFormPages;
import io.attain.host.web.page.IssueMovePages;
import io.attain.host.web.page.IssuePages;
import io.attain.host.web.page.JobPages;
import io.attain.host.web.page.LogInPages;
import io.attain.host.web.page.MailPages;
import io.attain.host.web.page.PluginPages;
import io.attain.host.web.page.ProfilePages;
import io.attain.host.web.page.ProjectAdminPages;
import io.attain.host.web.page.ProjectPages;
import io.attain.host.web.page.SearchPages;
import io.attain.host.web.page.TranslationPages;
import io.attain.host.web.rest.RestServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the host's web together: every page and resource, and what stands around them. */
public final class HostWeb implements WebApplication {
    private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    private final Filter filter;
    private final Pages pages;

    /** Over a running site and its plugins. */
    public HostWeb(JiraSite site, Plugins plugins, PageResources resources) {
        Jira jira = new Jira(site);
        Sessions sessions = new Sessions(site.database(), Clock.systemUTC());
        LogIn logIn =
                (name, password) -> site.users().authenticate(name, password).map(user -> user);
        this.filter = new SiteFilter(jira, logIn, sessions, resources);
        this.pages = new Pages(jira, plugins, resources);
        Dashboards dashboards = new Dashboards(site.database());
        PageServlet pageServlet = new PageServlet(pages(site, jira, plugins, dashboards, sessions, logIn), pages, jira);
        RestServlet rest = new RestServlet(site, jira, plugins, resources);
        servlets.put("/static/*", new StaticFiles());
        servlets.put("/rest/api/*", rest);
        servlets.put("/rest/plugins/*", rest);
        servlets.put("/rest/webResources/*", rest);
        servlets.put("/rest/dashboards/*", rest);
        servlets.put("/rest/histories/*", rest);
        servlets.put(PluginPages.MANAGER, pageServlet);
        servlets.put(PluginPages.MANAGER + "/*", pageServlet);
        servlets.put("/", pageServlet);
    }

    private Routes pages(
            JiraSite site, Jira jira, Plugins plugins, Dashboards dashboards, Sessions sessions, LogIn logIn) {
        Routes routes = new Routes();
        new LogInPages(pages, logIn, sessions).addTo(routes);
        new DashboardPages(pages, jira, plugins, dashboards).addTo(routes);
        new IssuePages(pages, jira, plugins, site.issueDesk().history()).addTo(routes);
        new IssueFormPages(pages, jira).addTo(routes);
        new IssueMovePages(pages, jira, site.issueDesk().moves()).addTo(routes);
        new SearchPages(pages, jira).addTo(routes);
        new ProjectPages(pages, jira).addTo(routes);
        new ProfilePages(pages, site.users()).addTo(routes);
        new AdminPages(pages, site).addTo(routes);
        new TranslationPages(pages, jira).addTo(routes);
        new ProjectAdminPages(pages, site, jira).addTo(routes);
        if (site.services().get(SchedulerService.class) instanceof Scheduler scheduler) {
            new JobPages(pages, scheduler).addTo(routes);
        }
        new MailPages(pages, site).addTo(routes);
        new PluginPages(pages, plugins).addTo(routes);
        return routes;
    }

    @Override
    public Map<String, HttpServlet> servlets() {
        return Map.copyOf(servlets);
    }

    @Override
    public List<Filter> filters() {
        return List.of(filter);
    }

    @Override
    public PageDecorator decorator() {
        return pages;
    }
}
