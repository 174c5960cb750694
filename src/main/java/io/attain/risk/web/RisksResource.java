package io.attain.risk.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.risk.Alert;
import io.attain.risk.Alerts;
import io.attain.risk.Severity;
import io.attain.teams.app.LeadingTeams;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Risk alerts: everybody hears of their own, managers of those of whom they lead the team or one above it, sales leaders and
 * administrators of all. 401 if nobody is logged in; 404 for what the asker may not know of.
 */
@Component
@Path("risks")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record RisksResource(
        Asker asker,
        Alerts alerts,
        TellingAlerts telling,
        LeadingTeams leading,
        @ComponentImport ProjectManager projects) {

    @Inject
    public RisksResource {}

    /** The live alerts of a project that the asker may see. */
    @GET
    public RisksDto list(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        List<RisksDto.AlertDto> seen = alerts.live(project.getId()).stream()
                .filter(hears(project))
                .flatMap(alert -> telling.of(alert).stream())
                .toList();
        return new RisksDto(asker.today().toString(), seen);
    }

    /**
     * Takes note of a live alert; again is the same as once.
     *
     * <ul>
     *   <li>204 if it is noted
     *   <li>400 if {@code severity} is none
     *   <li>404 if there is no such alert, or the asker may not see it
     *   <li>409 if the alert is graver by now than {@code severity}, as which the asker saw it, or its project is archived
     * </ul>
     */
    @POST
    @Path("{id}/acknowledge")
    public Response acknowledge(@PathParam("id") long id, @QueryParam("severity") @Nullable String severity) {
        Alert alert = visible(id)
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.risk.noAlert", Long.toString(id))));
        asker.mustBeOpen(projects.getProjectObj(alert.subject().projectId()));
        Severity seen = severity == null ? alert.severity() : seen(severity);
        boolean noted = alerts.change(id, now -> now.acknowledged(seen))
                .filter(now -> now.state() == Alert.State.ACKNOWLEDGED)
                .isPresent();
        if (!noted) {
            throw RestProblem.conflict(asker.say("attain.risk.graver"));
        }
        return Response.noContent().build();
    }

    private Severity seen(String severity) {
        return Coded.find(Severity.values(), severity)
                .orElseThrow(() -> RestProblem.badRequest("severity", asker.say("attain.risk.noSeverity", severity)));
    }

    private Optional<Alert> visible(long id) {
        asker.user();
        return alerts.find(id).filter(alert -> {
            Project project = projects.getProjectObj(alert.subject().projectId());
            return alert.state().isLive()
                    && project != null
                    && asker.sees(project)
                    && hears(project).test(alert);
        });
    }

    /** Of which alerts the asker hears. */
    private Predicate<Alert> hears(Project project) {
        Caller caller = asker.caller(project);
        boolean leadsAll = asker.leadsAll(project);
        LocalDate day = asker.today();
        return alert -> {
            String person = alert.subject().personKey();
            return person.equals(caller.key())
                    || leadsAll
                    || leading.hearsOf(caller, alert.subject().projectId(), person, day);
        };
    }
}
