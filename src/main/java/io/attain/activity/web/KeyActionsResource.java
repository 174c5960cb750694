package io.attain.activity.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.app.KeyActionPlans;
import io.attain.activity.app.KeyActionPlans.Planned;
import io.attain.activity.jira.WritingKeyActions;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.UnitDto;
import io.attain.words.Vocabularies;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The weekly key actions of a target. */
@Component
@Path("/targets/{key}/key-actions")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record KeyActionsResource(
        Asker asker,
        SalesIssues issues,
        SalesProjects projects,
        @ComponentImport PermissionManager permissions,
        KeyActionPlans plans,
        WritingKeyActions writing,
        Vocabularies words) {

    @Inject
    public KeyActionsResource {}

    /**
     * The plan as of now, and what stands on the issue.
     *
     * <ul>
     *   <li>200 with {@link KeyActionsDto}
     *   <li>404 if the asker may not know of the issue, or it is no target
     * </ul>
     */
    @GET
    public KeyActionsDto get(@PathParam("key") String key) {
        return told(target(key));
    }

    /**
     * Works the plan out again and writes it on the issue.
     *
     * <ul>
     *   <li>200 with {@link KeyActionsDto}
     *   <li>403 if the asker may not edit the issue
     *   <li>404 as for GET
     *   <li>409 if Jira refuses, with what it says
     * </ul>
     */
    @POST
    public KeyActionsDto write(@PathParam("key") String key) {
        Issue issue = target(key);
        if (!mayWrite(issue)) {
            throw RestProblem.forbidden(asker.say("attain.activity.keyActions.mayNotEdit", issue.getKey()));
        }
        try {
            writing.write(asker.user(), issue);
        } catch (WriteRefused e) {
            throw RestProblem.conflict(String.valueOf(e.getMessage()));
        }
        return told(issue);
    }

    private Issue target(String key) {
        Issue issue = asker.issue(key);
        if (!issues.is(SalesIssueType.SALES_TARGET, issue) && !issues.is(SalesIssueType.TARGET_SHARE, issue)) {
            throw asker.noIssue(key);
        }
        return issue;
    }

    private KeyActionsDto told(Issue issue) {
        Optional<Planned> planned = plans.of(issue.getId());
        WritingKeyActions.Said said = writing.said(issue, planned);
        return new KeyActionsDto(
                planned.map(each -> KeyActionsDto.plan(
                                each, unit(each), words.of(each.node().projectId())::labelOf, asker.locale()))
                        .orElse(null),
                said.text().orElse(null),
                said.own(),
                said.behind().map(LocalDate::toString).orElse(null),
                mayWrite(issue));
    }

    private boolean mayWrite(Issue issue) {
        return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, asker.user());
    }

    private UnitDto unit(Planned planned) {
        return UnitDto.of(planned.node().metric(), projects.find(planned.node().projectId()));
    }
}
