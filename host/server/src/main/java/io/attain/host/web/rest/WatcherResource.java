package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attain.host.jira.issue.Watchers;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** {@code /issue/KEY/watchers}. As in Jira, who may not have others watch is answered with 401. */
@Path(Beans.API + "issue/{issue}/watchers")
@Produces(MediaType.APPLICATION_JSON)
public record WatcherResource(Jira jira, WatchBeans beans) {
    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    public WatcherResource {}

    @GET
    public Map<String, Object> list(@PathParam("issue") String key) {
        return beans.whole(jira.issue(key, jira.user()));
    }

    /**
     * Has somebody watch the issue.
     *
     * @param sent a user's name as a JSON text; nothing: who asks
     */
    @POST
    public void add(@PathParam("issue") String key, String sent) {
        Issue issue = jira.issue(key, jira.user());
        ApplicationUser watcher = sent.isBlank() ? jira.user() : user(name(sent));
        checkManaged(issue, watcher, "add watchers to");
        if (!jira.may(ProjectPermissions.BROWSE_PROJECTS, issue, watcher)) {
            throw new Problem(
                    401,
                    "The user \"" + watcher.getUsername() + "\" does not have permission to view this issue. This user"
                            + " will not be added to the watch list.");
        }
        watchers().add(issue, watcher);
    }

    @DELETE
    public void remove(@PathParam("issue") String key, @QueryParam("username") @DefaultValue("") String name) {
        Issue issue = jira.issue(key, jira.user());
        ApplicationUser watcher = user(name);
        checkManaged(issue, watcher, "remove watchers from");
        watchers().remove(issue, watcher);
    }

    private Watchers watchers() {
        return jira.site().issueDesk().watchers();
    }

    private void checkManaged(Issue issue, ApplicationUser watcher, String what) {
        if (!watcher.equals(jira.user()) && !jira.may(ProjectPermissions.MANAGE_WATCHERS, issue, jira.user())) {
            throw new Problem(
                    401,
                    "User '" + jira.user().getUsername() + "' is not allowed to " + what + " issue '" + issue.getKey()
                            + "'");
        }
    }

    private ApplicationUser user(String name) {
        ApplicationUser user = jira.site().users().getUserByName(name);
        if (user == null) {
            throw Problem.notFound("The user named '" + name + "' does not exist");
        }
        return user;
    }

    private static String name(String sent) {
        try {
            JsonNode name = JSON.readTree(sent);
            if (name.isTextual()) {
                return name.asText();
            }
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("Not JSON: " + e.getOriginalMessage());
        }
        throw Problem.badRequest("A user's name is expected, as a JSON text.");
    }
}
