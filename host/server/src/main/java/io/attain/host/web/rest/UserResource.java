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
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.ProjectCreation;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.HostUser;
import io.attain.host.jira.user.Users;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code /user}, {@code /myself} and {@code /mypermissions}. */
@Path(Beans.API)
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
    private final Users users;
    private final Groups groups;
    private final Jira jira;
    private final Beans beans;

    @Inject
    UserResource(JiraSite site, Jira jira, Beans beans) {
        this.users = site.users();
        this.groups = site.groups();
        this.jira = jira;
        this.beans = beans;
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself() {
        return full(jira.user());
    }

    @GET
    @Path("user")
    public Map<String, Object> one(
            @Nullable @QueryParam("key") String key, @QueryParam("username") @DefaultValue("") String name) {
        return full(found(key, name));
    }

    @POST
    @Path("user")
    @AdminOnly
    public Response create(JsonNode json) {
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
        return Response.status(201).entity(full(user)).build();
    }

    /** Changes names and address; what is not told stays. The key never changes. */
    @PUT
    @Path("user")
    @AdminOnly
    public Map<String, Object> change(
            @Nullable @QueryParam("key") String key,
            @QueryParam("username") @DefaultValue("") String name,
            JsonNode json) {
        HostUser user = found(key, name);
        String wanted = json.path("name").asText(user.getUsername());
        HostUser other = users.getUserByName(wanted);
        if (other != null && !other.equals(user)) {
            throw new Problem(400, List.of(), Map.of("username", "A user with that username already exists."));
        }
        if (other == null) {
            users.rename(user, wanted);
        }
        users.setDisplayName(user, json.path("displayName").asText(user.getDisplayName()));
        return full(found(user.getKey(), ""));
    }

    @DELETE
    @Path("user")
    @AdminOnly
    public void delete(@Nullable @QueryParam("key") String key, @QueryParam("username") @DefaultValue("") String name) {
        users.delete(found(key, name));
    }

    private HostUser found(@Nullable String key, String name) {
        HostUser user = key == null ? users.getUserByName(name) : users.getUserByKey(key);
        if (user == null) {
            throw Problem.notFound("The user named '" + name + "' does not exist");
        }
        return user;
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

    @GET
    @Path("user/search")
    public List<Map<String, Object>> search(
            @QueryParam("username") @DefaultValue("") String typed,
            @QueryParam("maxResults") @DefaultValue("50") int most) {
        return found(typed, most, user -> true);
    }

    /** Who may be assigned in a project and whose name holds the text given; everybody for no text. */
    @GET
    @Path("user/assignable/search")
    public List<Map<String, Object>> assignable(
            @QueryParam("project") @DefaultValue("") String key,
            @QueryParam("username") @DefaultValue("") String typed,
            @QueryParam("maxResults") @DefaultValue("50") int most) {
        Project project = jira.service(ProjectManager.class).getProjectObjByKey(key);
        if (project == null || !has(ProjectPermissions.BROWSE_PROJECTS, project)) {
            throw Problem.notFound("No project could be found with key '" + key + "'.");
        }
        PermissionManager manager = jira.service(PermissionManager.class);
        return found(typed, most, user -> manager.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user));
    }

    @GET
    @Path("user/picker")
    public Map<String, Object> picker(
            @QueryParam("query") @DefaultValue("") String typed,
            @QueryParam("maxResults") @DefaultValue("50") int most) {
        List<Map<String, Object>> found = found(typed, most, user -> true);
        return Map.of("users", found, "total", found.size(), "header", "Showing " + found.size() + " matching users");
    }

    private List<Map<String, Object>> found(String typed, int most, Predicate<ApplicationUser> wanted) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return users.all().stream()
                .filter(HostUser::isActive)
                .filter(user -> ".".equals(part)
                        || (user.getUsername() + " " + user.getDisplayName())
                                .toLowerCase(Locale.ROOT)
                                .contains(part))
                .filter(wanted)
                .limit(most)
                .map(beans::user)
                .toList();
    }

    private Map<String, Object> full(ApplicationUser user) {
        Map<String, Object> bean = new LinkedHashMap<>(beans.user(user));
        bean.put(
                "timeZone",
                jira.service(TimeZoneManager.class).getTimeZoneforUser(user).getID());
        Locale locale = jira.site().authentication().localeOf(user);
        bean.put("locale", locale.toLanguageTag().replace('-', '_'));
        return bean;
    }

    @GET
    @Path("mypermissions")
    @UnrestrictedAccess
    public Map<String, Object> permissions(@Nullable @QueryParam("projectKey") String projectKey) {
        ApplicationUser visitor = jira.visitor();
        Project project =
                projectKey == null ? null : jira.service(ProjectManager.class).getProjectObjByKey(projectKey);
        Map<String, Object> permissions = new LinkedHashMap<>();
        GlobalPermissionManager global = jira.service(GlobalPermissionManager.class);
        for (GlobalPermissionKey key : List.of(GlobalPermissionKey.ADMINISTER, GlobalPermissionKey.SYSTEM_ADMIN)) {
            permissions.put(
                    key.getKey(),
                    permission(key.getKey(), "GLOBAL", visitor != null && global.hasPermission(key, visitor)));
        }
        for (ProjectPermissionKey key : ProjectCreation.GRANTED) {
            permissions.put(key.permissionKey(), permission(key.permissionKey(), "PROJECT", has(key, project)));
        }
        return Map.of("permissions", permissions);
    }

    private boolean has(ProjectPermissionKey key, @Nullable Project project) {
        ApplicationUser user = jira.visitor();
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
