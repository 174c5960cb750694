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
import io.attain.host.web.Jira;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /issue}: making, reading, changing and deleting issues, and their comments. */
public final class IssueResource {
    private static final String ALL = "/rest/api/2/issue";
    private static final String ONE = ALL + "/{issue}";

    private final Jira jira;
    private final IssueService issues;

    /** Over the site's issues. */
    public IssueResource(Jira jira) {
        this.jira = jira;
        this.issues = jira.service(IssueService.class);
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.post(Access.USER, ALL, this::create)
                .post(Access.USER, ALL + "/bulk", this::createMany)
                .get(Access.USER, ONE, this::read)
                .put(Access.USER, ONE, this::update)
                .delete(Access.USER, ONE, this::delete)
                .get(Access.USER, ONE + "/comment", this::comments)
                .post(Access.USER, ONE + "/comment", this::comment);
    }

    private Reply create(Exchange exchange) throws IOException {
        Issue issue = create(exchange.json(), exchange.user());
        return Reply.json(201, new Beans(exchange).issueIdentity(issue));
    }

    /** Makes what can be made, and says which elements could not. */
    private Reply createMany(Exchange exchange) throws IOException {
        List<Map<String, Object>> made = new ArrayList<>();
        List<Map<String, Object>> errors = new ArrayList<>();
        int number = 0;
        for (JsonNode element : exchange.json().path("issueUpdates")) {
            try {
                made.add(new Beans(exchange).issueIdentity(create(element, exchange.user())));
            } catch (Problem problem) {
                Map<String, Object> error = new LinkedHashMap<>();
                error.put("status", problem.status());
                error.put(
                        "elementErrors", Map.of("errorMessages", problem.messages(), "errors", problem.fieldErrors()));
                error.put("failedElementNumber", number);
                errors.add(error);
            }
            number++;
        }
        return Reply.json(made.isEmpty() && !errors.isEmpty() ? 400 : 201, Map.of("issues", made, "errors", errors));
    }

    private Issue create(JsonNode json, ApplicationUser user) {
        JsonNode fields = json.path("fields");
        JsonNode parent = fields.path("parent");
        Project project;
        try {
            project = jira.project(keyOrId(fields.path("project")), user);
        } catch (Problem unknown) {
            throw new Problem(400, List.of(), Map.of("project", "valid project is required"));
        }
        IssueInputParameters input = new IssueInput(jira)
                .read(fields)
                .setProjectId(project.getId())
                .setIssueTypeId(issueType(fields.path("issuetype"), project).getId());
        IssueService.CreateValidationResult validated = parent.isMissingNode()
                ? issues.validateCreate(user, input)
                : issues.validateSubTaskCreate(
                        user, jira.issue(keyOrId(parent), user).getId(), input);
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

    private Reply read(Exchange exchange) {
        Issue issue = jira.issue(exchange.path("issue"), exchange.user());
        return Reply.json(new IssueBeans(jira, exchange).issue(issue, exchange.text("fields")));
    }

    private Reply update(Exchange exchange) throws IOException {
        ApplicationUser user = exchange.user();
        MutableIssue issue = jira.issue(exchange.path("issue"), user);
        JsonNode json = exchange.json();
        IssueInputParameters input = new IssueInput(jira).read(json.path("fields"));
        IssueService.UpdateValidationResult validated = issues.validateUpdate(user, issue.getId(), input);
        Jira.check(validated.getErrorCollection());
        Jira.check(issues.update(user, validated).getErrorCollection());
        addComments(issue, user, json.path("update").path("comment"));
        return Reply.status(204);
    }

    private Reply delete(Exchange exchange) {
        ApplicationUser user = exchange.user();
        MutableIssue issue = jira.issue(exchange.path("issue"), user);
        if (!issue.getSubTaskObjects().isEmpty() && !"true".equals(exchange.text("deleteSubtasks"))) {
            throw Problem.badRequest("The issue '" + issue.getKey()
                    + "' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its"
                    + " subtasks.");
        }
        IssueService.DeleteValidationResult validated = issues.validateDelete(user, issue.getId());
        if (!validated.isValid()) {
            throw new Problem(403, List.copyOf(validated.getErrorCollection().getErrorMessages()), Map.of());
        }
        Jira.check(issues.delete(user, validated));
        return Reply.status(204);
    }

    private Reply comments(Exchange exchange) {
        Issue issue = jira.issue(exchange.path("issue"), exchange.user());
        return Reply.json(new IssueBeans(jira, exchange).comments(issue));
    }

    private Reply comment(Exchange exchange) throws IOException {
        Issue issue = jira.issue(exchange.path("issue"), exchange.user());
        String body = exchange.json().path("body").asText("");
        return Reply.json(
                201, new IssueBeans(jira, exchange).comment(issue, jira.comment(issue, exchange.user(), body)));
    }

    private void addComments(Issue issue, ApplicationUser user, JsonNode operations) {
        for (JsonNode operation : operations) {
            jira.comment(issue, user, operation.path("add").path("body").asText(""));
        }
    }
}
