package io.attain.host.web.page;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.HostUser;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.lang.management.ManagementFactory;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Administration: users and their groups, and what the system is. */
public record AdminPages(Pages pages, JiraSite site) {

    private static final String USERS = "/secure/admin/user/UserBrowser.jspa";

    /** A user and the groups that the user is in. */
    public record Member(HostUser user, Set<String> groups) {}

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.ADMIN, USERS, exchange -> users(exchange, List.of()))
                .post(Access.ADMIN, "/secure/admin/user/AddUser.jspa", this::add)
                .post(Access.ADMIN, "/secure/admin/user/EditUser.jspa", this::edit)
                .get(Access.ADMIN, "/secure/admin/ViewSystemInfo.jspa", this::system);
    }

    private Reply users(Exchange exchange, List<String> messages) {
        List<Member> members = site.users().all().stream()
                .map(user -> new Member(user, site.groups().of(user)))
                .toList();
        return pages.show(
                exchange,
                View.admin("admin-users", pages.texts().of("admin.users"))
                        .answering(messages)
                        .with("members", members)
                        .with("groups", site.groups().names())
                        .with("languages", ProfilePages.LANGUAGES)
                        .with("zones", ProfilePages.zones()));
    }

    private Reply add(Exchange exchange) {
        String name = exchange.text("username");
        String displayName = exchange.text("fullname");
        String password = exchange.text("password");
        List<String> messages = new ArrayList<>();
        if (!name.matches("[^\\s<>&/\"']{1,60}") || displayName.isEmpty() || password.isEmpty()) {
            messages.add(pages.texts().of("admin.users.incomplete"));
        } else if (site.users().getUserByName(name) != null) {
            messages.add(pages.texts().of("admin.users.taken", name));
        }
        if (!messages.isEmpty()) {
            return users(exchange, messages);
        }
        HostUser user = site.users().create(name, password, displayName, exchange.text("email"));
        site.groups().add(user, Groups.SOFTWARE_USERS);
        ProfilePages.save(site.users(), user, exchange);
        return Reply.redirect(exchange.local(USERS));
    }

    private Reply edit(Exchange exchange) {
        ApplicationUser user = site.users().getUserByKey(exchange.text("key"));
        if (user == null) {
            throw Problem.notFound(pages.texts().of("admin.users.none"));
        }
        ProfilePages.save(site.users(), user, exchange);
        List<String> wanted = exchange.texts("groups");
        for (String group : site.groups().names()) {
            if (wanted.contains(group)) {
                site.groups().add(user, group);
            } else if (!isLastWayIn(exchange, user, group)) {
                site.groups().remove(user, group);
            }
        }
        return Reply.redirect(exchange.local(USERS));
    }

    /** Administrators cannot lock themselves out. */
    private static boolean isLastWayIn(Exchange exchange, ApplicationUser user, String group) {
        return user.equals(exchange.user()) && group.equals(Groups.ADMINISTRATORS);
    }

    private Reply system(Exchange exchange) {
        Runtime runtime = Runtime.getRuntime();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Java", System.getProperty("java.vm.name") + " " + Runtime.version());
        facts.put(
                "system.os",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        facts.put(
                "system.memory",
                (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576 + " / " + runtime.maxMemory() / 1_048_576
                        + " MB");
        facts.put("system.uptime", ManagementFactory.getRuntimeMXBean().getUptime() / 1000 + " s");
        facts.put("system.database", database());
        facts.put("system.home", site.home().toAbsolutePath().toString());
        return pages.show(
                exchange,
                View.admin("admin-system", pages.texts().of("admin.system")).with("facts", facts));
    }

    private String database() {
        return site.database().call(handle -> {
            try {
                DatabaseMetaData meta = handle.getConnection().getMetaData();
                return meta.getDatabaseProductName() + " " + meta.getDatabaseProductVersion();
            } catch (SQLException e) {
                return String.valueOf(e.getMessage());
            }
        });
    }
}
