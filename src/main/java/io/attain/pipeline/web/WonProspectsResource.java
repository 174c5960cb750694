package io.attain.pipeline.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.web.Asker;
import io.attain.pipeline.jira.WonProspects;
import io.attain.teams.app.LeadingTeams;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Prospects of whom something was won before a win made customers of them. 401 if nobody is logged in; 404 for what is no sales
 * project, or what the asker may not know of; 403 for who does not lead.
 */
@Component
@Path("/projects/{key}/prospects/won")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record WonProspectsResource(Asker asker, WonProspects prospects, LeadingTeams teams) {

    /** So many are made customers while one waits. */
    private static final int AT_ONCE = 25;

    private static final int MOST_TOLD = 10;

    @Inject
    public WonProspectsResource {}

    /** Those whose owners the asker leads, and nobody's. */
    @GET
    public WonProspectsDto get(@PathParam("key") String key) {
        return told(led(led(key), Long.MAX_VALUE), List.of());
    }

    /**
     * Makes customers of the first of them, to be asked again until nobody is left but whom Jira refuses: {@code skip} is how many
     * those were so far. Of who is left behind these one at most is counted. 409 if the project is archived.
     */
    @POST
    public WonProspectsDto post(@PathParam("key") String key, @QueryParam("skip") int skip) {
        Project project = led(key);
        asker.mustBeOpen(project);
        ApplicationUser user = asker.user();
        long before = Math.max(0, skip);
        List<Issue> left = new ArrayList<>(led(project, before + AT_ONCE + 1));
        List<Issue> tried = left.stream().skip(before).limit(AT_ONCE).toList();
        List<Issue> made = tried.stream()
                .filter(prospect -> prospects.make(user, prospect))
                .toList();
        left.removeAll(made);
        return told(
                left,
                tried.stream()
                        .filter(prospect -> !made.contains(prospect))
                        .map(Issue::getKey)
                        .toList());
    }

    private Project led(String key) {
        Project project = asker.figures(key);
        asker.mustManage(project);
        return project;
    }

    private List<Issue> led(Project project, long most) {
        Caller caller = asker.caller(project);
        LocalDate today = asker.today();
        return prospects.of(
                asker.user(),
                project.getId(),
                owner -> asker.leadsAll(project)
                        || owner.isEmpty()
                        || teams.hearsOf(caller, project.getId(), owner, today),
                most);
    }

    private static WonProspectsDto told(List<Issue> all, List<String> refused) {
        return new WonProspectsDto(
                all.size(),
                all.stream()
                        .limit(MOST_TOLD)
                        .map(issue -> new WonProspectsDto.Prospect(
                                issue.getKey(), Objects.requireNonNullElse(issue.getSummary(), "")))
                        .toList(),
                refused);
    }
}
