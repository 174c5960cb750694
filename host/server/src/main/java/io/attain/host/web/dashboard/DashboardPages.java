package io.attain.host.web.dashboard;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.container.DashboardItem;
import io.attain.host.container.PluginModules;
import io.attain.host.web.Html;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Json;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dashboard, and the forms that make, share and remove one. */
public record DashboardPages(Pages pages, Jira jira, PluginModules plugins, Dashboards dashboards) {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardPages.class);
    private static final String HOME = "/secure/Dashboard.jspa";

    /**
     * A gadget as the template shows it.
     *
     * @param module the AMD module that draws it, empty if its HTML is all or if it is missing
     * @param preferences as a JSON object
     * @param missing whether its plugin is gone or disabled
     */
    public record Card(
            long id,
            String title,
            String module,
            boolean configurable,
            String preferences,
            Html html,
            boolean missing) {}

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, "/", exchange -> Reply.redirect(exchange.local(HOME)))
                .get(Access.USER, HOME, this::show)
                .post(Access.USER, "/secure/AddPortalPage.jspa", this::create)
                .post(Access.USER, "/secure/EditPortalPage.jspa", this::change)
                .post(Access.USER, "/secure/DeletePortalPage.jspa", this::delete);
    }

    private Reply show(Exchange exchange) {
        ApplicationUser user = exchange.user();
        List<Dashboard> all = dashboards.visibleTo(user.getKey());
        long id = exchange.number("selectPageId")
                .orElse(all.isEmpty() ? 0 : all.get(0).id());
        Optional<Dashboard> found = dashboards.find(id, user.getKey());
        if (found.isEmpty() && exchange.has("selectPageId")) {
            throw Problem.notFound(pages.texts().of("dashboard.none"));
        }
        View view = View.general("dashboard", pages.texts().of("nav.dashboards"))
                .needs("atl.dashboard")
                .with("dashboards", all)
                .with("dashboard", found.isPresent() ? found.get() : false)
                .with(
                        "editable",
                        found.filter(it -> it.editableBy(user.getKey())).isPresent())
                .with("owner", found.map(this::ownerName).orElse(""))
                .with("gallery", plugins.dashboardItems(pages.context(user)))
                .with("columns", found.map(it -> columns(it, user)).orElse(List.of()));
        return pages.show(exchange, view);
    }

    private String ownerName(Dashboard dashboard) {
        ApplicationUser owner = jira.service(UserManager.class).getUserByKeyEvenWhenUnknown(dashboard.ownerKey());
        return owner == null ? dashboard.ownerKey() : owner.getDisplayName();
    }

    private List<List<Card>> columns(Dashboard dashboard, ApplicationUser user) {
        List<List<Card>> columns = new ArrayList<>();
        for (int i = 0; i < Dashboard.COLUMNS; i++) {
            int column = i;
            columns.add(dashboard.gadgets().stream()
                    .filter(gadget -> gadget.column() == column)
                    .map(gadget -> card(gadget, user))
                    .toList());
        }
        return columns;
    }

    private Card card(Dashboard.Gadget gadget, ApplicationUser user) {
        Optional<DashboardItem> found = plugins.dashboardItem(gadget.moduleKey());
        if (found.isEmpty()) {
            return new Card(gadget.id(), gadget.moduleKey(), "", false, "{}", new Html(""), true);
        }
        DashboardItem item = found.get();
        String module = item.amdModule() == null ? "" : item.amdModule();
        return new Card(
                gadget.id(),
                item.title(),
                module,
                item.configurable(),
                Json.write(gadget.preferences()),
                new Html(html(item, gadget, user)),
                false);
    }

    /** A gadget that cannot be drawn must not take the dashboard with it. */
    private String html(DashboardItem item, Dashboard.Gadget gadget, ApplicationUser user) {
        Map<String, Object> context = new HashMap<>(pages.context(user));
        context.put("preferences", gadget.preferences());
        try {
            return item.html(context);
        } catch (RuntimeException e) {
            LOG.error("Dashboard item {} failed", item.completeKey(), e);
            return "<div class=\"aui-message aui-message-error\">"
                    + Html.escape(pages.texts().of("dashboard.failed")) + "</div>";
        }
    }

    private Reply create(Exchange exchange) {
        long id = dashboards.create(name(exchange), exchange.user().getKey(), exchange.has("shared"));
        return Reply.redirect(exchange.local(HOME + "?selectPageId=" + id));
    }

    private Reply change(Exchange exchange) {
        Dashboard dashboard = own(exchange);
        dashboards.change(dashboard.id(), name(exchange), exchange.has("shared"));
        return Reply.redirect(exchange.local(HOME + "?selectPageId=" + dashboard.id()));
    }

    private Reply delete(Exchange exchange) {
        dashboards.delete(own(exchange).id());
        return Reply.redirect(exchange.local(HOME));
    }

    private String name(Exchange exchange) {
        String name = exchange.text("name");
        if (name.isEmpty() || name.length() > 255) {
            throw Problem.badRequest(pages.texts().of("dashboard.nameNeeded"));
        }
        return name;
    }

    private Dashboard own(Exchange exchange) {
        return dashboards
                .find(exchange.number("id").orElse(0), exchange.user().getKey())
                .filter(dashboard -> dashboard.editableBy(exchange.user().getKey()))
                .orElseThrow(() -> Problem.notFound(pages.texts().of("dashboard.none")));
    }
}
