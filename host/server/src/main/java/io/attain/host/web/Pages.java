package io.attain.host.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelpers;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.container.PageDecorator;
import io.attain.host.container.PageResources;
import io.attain.host.container.PluginModules;
import io.attain.host.container.PluginPage;
import io.attain.host.container.WebItem;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws pages: a template's body, or what a plugin's servlet wrote, inside Jira's header, menu and footer. */
public final class Pages implements PageDecorator {
    private final Jira jira;
    private final PluginModules plugins;
    private final PageResources resources;
    private final Templates templates = new Templates();

    /** A link of a menu and, if it opens a list, the links of the list. */
    public record Entry(String label, String url, String id, List<WebItem> more) {}

    /** A heading of the administration's menu and its links. */
    public record Menu(String label, List<WebItem> items) {}

    Pages(Jira jira, PluginModules plugins, PageResources resources) {
        this.jira = jira;
        this.plugins = plugins;
        this.resources = resources;
    }

    /** The answer that shows a page. */
    public Reply show(Exchange exchange, View view) {
        return Reply.html(view.status(), draw(exchange.request(), view));
    }

    @Override
    public void decorate(PluginPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean admin = page.decorator().equals("atl.admin");
        View view = admin ? View.admin("plugin", page.title()) : View.general("plugin", page.title());
        Html head = new Html(page.head());
        Reply.html(response.getStatus(), frame(request, view, new Html(page.body()), head, new Html(page.title())))
                .send(response);
    }

    /** The texts of the host in the visitor's language. */
    public Texts texts() {
        return jira.texts();
    }

    /** What conditions and plugins' templates are told of the page. */
    public Map<String, Object> context(@Nullable ApplicationUser user) {
        return context(user, null, Map.of());
    }

    /** The same for a page about an issue. */
    public Map<String, Object> context(ApplicationUser user, Issue issue) {
        return context(user, issue.getProjectObject(), Map.of("issue", issue));
    }

    private static Map<String, Object> context(
            @Nullable ApplicationUser user, @Nullable Project project, Map<String, Object> more) {
        Map<String, Object> params = new HashMap<>(more);
        if (project != null) {
            params.put("project", project);
        }
        Map<String, Object> context = new HashMap<>(params);
        if (user != null) {
            context.put("user", user);
        }
        context.put("helper", JiraHelpers.of(project, params));
        return context;
    }

    private String draw(HttpServletRequest request, View view) {
        Map<String, Object> model = base(request);
        model.putAll(view.model());
        Html body = templates.fill(view.template(), model);
        return frame(request, view, body, new Html(""), new Html(Html.escape(view.title())));
    }

    private String frame(HttpServletRequest request, View view, Html body, Html head, Html title) {
        view.contexts().forEach(resources::requireContext);
        Map<String, Object> model = base(request);
        Map<String, Object> context = context(visitor());
        model.put("title", title);
        model.put("head", head);
        model.put("body", body);
        model.put(
                "path",
                request.getRequestURI().substring(request.getContextPath().length()));
        model.put("query", request.getParameter("quick") == null ? "" : request.getParameter("quick"));
        model.put(
                "locale",
                jira.service(JiraAuthenticationContext.class).getLocale().toLanguageTag());
        model.put("navigation", navigation(context));
        if (view.frame() == View.Frame.ADMIN) {
            model.put("menus", menus(context));
            model.put("body", templates.fill("admin-frame", model));
        }
        model.put("resources", new Html(resources.tags(request.getContextPath())));
        return templates.fill("layout", model).markup();
    }

    private Map<String, Object> base(HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        ApplicationUser user = visitor();
        model.put("ctx", request.getContextPath());
        model.put("text", jira.texts());
        model.put("times", jira.times());
        model.put("names", jira.names());
        model.put("token", Xsrf.token(request));
        model.put("visitor", user == null ? false : user);
        model.put("admin", jira.isAdmin(user));
        model.put("links", new Links(request.getContextPath()));
        return model;
    }

    private @Nullable ApplicationUser visitor() {
        return jira.service(JiraAuthenticationContext.class).getLoggedInUser();
    }

    private List<Entry> navigation(Map<String, Object> context) {
        return plugins.webItems("system.top.navigation.bar", context).stream()
                .map(item -> new Entry(item.label(), item.url(), item.linkId(), below(item, context)))
                .toList();
    }

    private List<WebItem> below(WebItem item, Map<String, Object> context) {
        return plugins.webSections(item.linkId(), context).stream()
                .flatMap(section -> plugins.webItems(item.linkId() + "/" + section.key(), context).stream())
                .toList();
    }

    private List<Menu> menus(Map<String, Object> context) {
        return plugins.webSections("admin_plugins_menu", context).stream()
                .map(section ->
                        new Menu(section.label(), plugins.webItems("admin_plugins_menu/" + section.key(), context)))
                .toList();
    }
}
