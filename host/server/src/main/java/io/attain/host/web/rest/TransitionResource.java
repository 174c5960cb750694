package io.attain.host.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /issue/KEY/transitions}. */
@Path(Beans.API + "issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
public record TransitionResource(Jira jira, Beans beans, IssueInput input) {

    @Inject
    public TransitionResource {}

    @GET
    public Map<String, Object> list(
            @PathParam("issue") String key,
            @QueryParam("expand") List<String> expand,
            @Nullable @QueryParam("transitionId") String id) {
        Issue issue = jira.issue(key, jira.user());
        Expand wanted = Expand.of(expand);
        List<Map<String, Object>> open = new TransitionBeans(jira, beans)
                .list(issue, wanted).stream()
                        .filter(transition -> id == null || id.equals(transition.get("id")))
                        .toList();
        return Map.of("expand", "transitions", "transitions", open);
    }

    @POST
    public void perform(@PathParam("issue") String key, JsonNode sent) {
        ApplicationUser user = jira.user();
        MutableIssue issue = jira.issue(key, user);
        IssueService issues = jira.service(IssueService.class);
        IssueInputParameters wanted = input.read(sent, issue.getProjectId(), issue);
        JsonNode comment =
                sent.path("update").path("comment").path(0).path("add").path("body");
        if (comment.isTextual()) {
            wanted.setComment(comment.asText());
        }
        IssueService.TransitionValidationResult validated =
                issues.validateTransition(user, issue.getId(), transitionId(sent), wanted);
        Jira.check(validated.getErrorCollection());
        Jira.check(issues.transition(user, validated).getErrorCollection());
    }

    private static int transitionId(JsonNode json) {
        String id = json.path("transition").path("id").asText("");
        if (!id.matches("\\d{1,9}")) {
            throw Problem.badRequest("Missing 'transition' identifier");
        }
        return Integer.parseInt(id);
    }
}
