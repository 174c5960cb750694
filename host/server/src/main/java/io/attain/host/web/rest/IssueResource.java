package io.attain.host.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.comment.CommentLevel;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /issue}: making, reading, changing and deleting issues. */
@Path(Beans.API + "issue")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private final Jira jira;
    private final IssueService issues;
    private final Beans beans;
    private final IssueBeans issueBeans;
    private final IssueInput input;

    @Inject
    IssueResource(Jira jira, Beans beans, IssueInput input) {
        this.jira = jira;
        this.issues = jira.service(IssueService.class);
        this.beans = beans;
        this.issueBeans = new IssueBeans(jira, beans);
        this.input = input;
    }

    @POST
    public Response create(JsonNode sent) {
        return Response.status(201)
                .entity(beans.issueIdentity(created(sent, jira.user())))
                .build();
    }

    /** Makes what can be made, and says which elements could not. */
    @POST
    @Path("bulk")
    public Response createMany(JsonNode sent) {
        List<Map<String, Object>> made = new ArrayList<>();
        List<Map<String, Object>> errors = new ArrayList<>();
        int number = 0;
        for (JsonNode element : sent.path("issueUpdates")) {
            try {
                made.add(beans.issueIdentity(created(element, jira.user())));
            } catch (Problem problem) {
                errors.add(Map.of(
                        "status", problem.status(),
                        "elementErrors", Map.of("errorMessages", problem.messages(), "errors", problem.fieldErrors()),
                        "failedElementNumber", number));
            }
            number++;
        }
        return Response.status(made.isEmpty() && !errors.isEmpty() ? 400 : 201)
                .entity(Map.of("issues", made, "errors", errors))
                .build();
    }

    private Issue created(JsonNode json, ApplicationUser user) {
        JsonNode fields = json.path("fields");
        JsonNode parent = fields.path("parent");
        Project project;
        try {
            project = jira.project(keyOrId(fields.path("project")), user);
        } catch (Problem unknown) {
            throw new Problem(400, List.of(), Map.of("project", "valid project is required"));
        }
        IssueInputParameters wanted = input.read(json, project.getId(), null)
                .setProjectId(project.getId())
                .setIssueTypeId(issueType(fields.path("issuetype"), project).getId());
        IssueService.CreateValidationResult validated = parent.isMissingNode()
                ? issues.validateCreate(user, wanted)
                : issues.validateSubTaskCreate(
                        user, jira.issue(keyOrId(parent), user).getId(), wanted);
        Jira.check(validated.getErrorCollection());
        IssueService.IssueResult created = issues.create(user, validated);
        Jira.check(created.getErrorCollection());
        jira.joinToParent(created.getIssue(), user);
        return created.getIssue();
    }

    private IssueType issueType(JsonNode node, Project project) {
        String id = node.path("id").asText("");
        String name = node.path("name").asText("");
        return jira.service(IssueTypeSchemeManager.class).getIssueTypesForProject(project).stream()
                .filter(type -> type.getId().equals(id) || type.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(400, List.of(), Map.of("issuetype", "issue type is required")));
    }

    private static String keyOrId(JsonNode node) {
        return node.hasNonNull("key")
                ? node.get("key").asText()
                : node.path("id").asText("");
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> read(
            @PathParam("issue") String key,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        Expand wanted = Expand.of(expand);
        Map<String, Object> bean = issueBeans.issue(jira.issue(key, jira.user()), FieldChoice.ofAll(fields), wanted);
        issueBeans.describe(bean, IssueBeans.fieldIds(bean), wanted);
        return bean;
    }

    @GET
    @Path("{issue}/editmeta")
    public Map<String, Object> editMeta(@PathParam("issue") String key) {
        return new FieldMeta(jira, beans).edit(jira.issue(key, jira.user()), FieldChoice.ofAll(List.of()));
    }

    /** Gives the issue to a user by name; to nobody for null, to the project's own choice for -1. */
    @PUT
    @Path("{issue}/assignee")
    public void assign(@PathParam("issue") String key, JsonNode sent) {
        MutableIssue issue = jira.issue(key, jira.user());
        IssueInputParameters wanted =
                issues.newIssueInputParameters().setAssigneeId(sent.path("name").asText(""));
        wanted.setSkipScreenCheck(true);
        update(issue, wanted);
    }

    @PUT
    @Path("{issue}")
    public void update(@PathParam("issue") String key, JsonNode sent) {
        ApplicationUser user = jira.user();
        MutableIssue issue = jira.issue(key, user);
        update(issue, input.read(sent, issue.getProjectId(), issue));
        addComments(issue, user, sent.path("update").path("comment"));
    }

    private void update(MutableIssue issue, IssueInputParameters wanted) {
        wanted.setRetainExistingValuesWhenParameterNotProvided(true);
        IssueService.UpdateValidationResult validated = issues.validateUpdate(jira.user(), issue.getId(), wanted);
        Jira.check(validated.getErrorCollection());
        Jira.check(issues.update(jira.user(), validated).getErrorCollection());
    }

    @DELETE
    @Path("{issue}")
    public void delete(@PathParam("issue") String key, @QueryParam("deleteSubtasks") boolean withSubTasks) {
        ApplicationUser user = jira.user();
        MutableIssue issue = jira.issue(key, user);
        if (!issue.getSubTaskObjects().isEmpty() && !withSubTasks) {
            throw Problem.badRequest("The issue '" + issue.getKey()
                    + "' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its"
                    + " subtasks.");
        }
        IssueService.DeleteValidationResult validated = issues.validateDelete(user, issue.getId());
        if (!validated.isValid()) {
            throw new Problem(403, List.copyOf(validated.getErrorCollection().getErrorMessages()), Map.of());
        }
        Jira.check(issues.delete(user, validated));
    }

    private void addComments(Issue issue, ApplicationUser user, JsonNode operations) {
        for (JsonNode operation : operations) {
            jira.comment(issue, user, operation.path("add").path("body").asText(""), CommentLevel.ALL);
        }
    }
}
