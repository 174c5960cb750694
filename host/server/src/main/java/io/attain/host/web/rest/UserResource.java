package io.attain.host.web.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.HostUser;
import io.attain.host.jira.user.Users;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code /user}, {@code /myself} and {@code /mypermissions}. */
public final class UserResource {
    private static final String USER = "/rest/api/2/user";
    private static final List<ProjectPermissionKey> PROJECT_PERMISSIONS = List.of(
            ProjectPermissions.ADMINISTER_PROJECTS,
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.ADD_COMMENTS);

    private final Users users;
    private final Groups groups;
    private final Jira jira;

    /** Over the site's users. */
    public UserResource(Users users, Groups groups, Jira jira) {
        this.users = users;
        this.groups = groups;
        this.jira = jira;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, USER, this::one)
                .post(Access.ADMIN, USER, this::create)
                .get(Access.USER, USER + "/search", this::search)
                .get(Access.USER, USER + "/assignable/search", this::assignable)
                .get(Access.USER, USER + "/picker", this::picker)
                .get(Access.USER, "/rest/api/2/myself", exchange -> Reply.json(full(exchange, exchange.user())))
                .get(Access.ANYONE, "/rest/api/2/mypermissions", this::permissions);
    }

    private Reply one(Exchange exchange) {
        ApplicationUser user = exchange.has("key")
                ? users.getUserByKey(exchange.text("key"))
                : users.getUserByName(exchange.text("username"));
        if (user == null) {
            throw Problem.notFound("The user named '" + exchange.text("username") + "' does not exist");
        }
        return Reply.json(full(exchange, user));
    }

    private Reply create(Exchange exchange) throws IOException {
        JsonNode json = exchange.json();
        Map<String, String> errors = new LinkedHashMap<>();
        String name = needed(json, "name", errors);
        String password = needed(json, "password", errors);
        String displayName = needed(json, "displayName", errors);
        if (users.getUserByName(name) != null) {
            errors.put("username", "A user with that username already exists.");
        }
        if (!errors.isEmpty()) {
            throw new Problem(400, List.of(), errors);
        }
        HostUser user = users.create(
                name, password, displayName, json.path("emailAddress").asText(""));
        groups.add(user, Groups.SOFTWARE_USERS);
        settings(user, json);
        return Reply.json(201, full(exchange, user));
    }

    /** Language and zone at once, which Jira takes only from the user's own profile. */
    private void settings(HostUser user, JsonNode json) {
        if (json.hasNonNull("locale")) {
            users.setLocale(
                    user, Locale.forLanguageTag(json.get("locale").asText().replace('_', '-')));
        }
        if (json.hasNonNull("timeZone")) {
            try {
                users.setTimeZone(user, ZoneId.of(json.get("timeZone").asText()));
            } catch (DateTimeException e) {
                throw new Problem(400, List.of(), Map.of("timeZone", "There is no such time zone."));
            }
        }
    }

    private static String needed(JsonNode json, String name, Map<String, String> errors) {
        String value = json.path(name).asText("").strip();
        if (value.isEmpty()) {
            errors.put(name, "You must specify '" + name + "'.");
        }
        return value;
    }

    private Reply search(Exchange exchange) {
        return Reply.json(found(exchange, exchange.text("username"), user -> true));
    }

    /** Who may be assigned in a project and whose name holds the text given; everybody for no text. */
    private Reply assignable(Exchange exchange) {
        Project project = jira.service(ProjectManager.class).getProjectObjByKey(exchange.text("project"));
        if (project == null || !has(ProjectPermissions.BROWSE_PROJECTS, project, exchange.visitor())) {
            throw Problem.notFound("No project could be found with key '" + exchange.text("project") + "'.");
        }
        PermissionManager manager = jira.service(PermissionManager.class);
        return Reply.json(found(
                exchange,
                exchange.text("username"),
                user -> manager.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user)));
    }

    private Reply picker(Exchange exchange) {
        List<Map<String, Object>> found = found(exchange, exchange.text("query"), user -> true);
        return Reply.json(
                Map.of("users", found, "total", found.size(), "header", "Showing " + found.size() + " matching users"));
    }

    private List<Map<String, Object>> found(Exchange exchange, String typed, Predicate<ApplicationUser> wanted) {
        String part = typed.toLowerCase(Locale.ROOT);
        Beans beans = new Beans(exchange);
        return users.all().stream()
                .filter(HostUser::isActive)
                .filter(user -> ".".equals(part)
                        || (user.getUsername() + " " + user.getDisplayName())
                                .toLowerCase(Locale.ROOT)
                                .contains(part))
                .filter(wanted)
                .limit(exchange.number("maxResults").orElse(50))
                .map(beans::user)
                .toList();
    }

    private Map<String, Object> full(Exchange exchange, ApplicationUser user) {
        Map<String, Object> bean = new LinkedHashMap<>(new Beans(exchange).user(user));
        bean.put(
                "timeZone",
                jira.service(TimeZoneManager.class).getTimeZoneforUser(user).getID());
        HostUser stored = users.getUserByKey(user.getKey());
        Locale locale = stored == null ? Locale.ENGLISH : stored.locale().orElse(Locale.ENGLISH);
        bean.put("locale", locale.toLanguageTag().replace('-', '_'));
        return bean;
    }

    private Reply permissions(Exchange exchange) {
        Project project = exchange.has("projectKey")
                ? jira.service(ProjectManager.class).getProjectObjByKey(exchange.text("projectKey"))
                : null;
        Map<String, Object> permissions = new LinkedHashMap<>();
        GlobalPermissionManager global = jira.service(GlobalPermissionManager.class);
        for (GlobalPermissionKey key : List.of(GlobalPermissionKey.ADMINISTER, GlobalPermissionKey.SYSTEM_ADMIN)) {
            permissions.put(
                    key.getKey(),
                    permission(
                            key.getKey(),
                            "GLOBAL",
                            exchange.visitor() != null && global.hasPermission(key, exchange.visitor())));
        }
        for (ProjectPermissionKey key : PROJECT_PERMISSIONS) {
            permissions.put(
                    key.permissionKey(),
                    permission(key.permissionKey(), "PROJECT", has(key, project, exchange.visitor())));
        }
        return Reply.json(Map.of("permissions", permissions));
    }

    private boolean has(ProjectPermissionKey key, @Nullable Project project, @Nullable ApplicationUser user) {
        if (user == null) {
            return false;
        }
        PermissionManager manager = jira.service(PermissionManager.class);
        return project == null ? !manager.getProjects(key, user).isEmpty() : manager.hasPermission(key, project, user);
    }

    private static Map<String, Object> permission(String key, String type, boolean have) {
        return Map.of("key", key, "name", key, "type", type, "havePermission", have);
    }
}
