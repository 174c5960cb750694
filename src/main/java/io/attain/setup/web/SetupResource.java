package io.attain.setup.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.setup.Note;
import io.attain.setup.OwnField;
import io.attain.setup.OwnOptions;
import io.attain.setup.SetupChoice;
import io.attain.setup.StepRefused;
import io.attain.setup.StepReport;
import io.attain.setup.jira.ProjectOptions;
import io.attain.setup.jira.SetupPlans;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Set-up of one project. */
@Component
@Path("/setup/{projectKey}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record SetupResource(
        SetupPlans plans, ProjectOptions options, SetupAccess access, AskedSetup asked, SetupTurn turn, Asker asker) {

    private static final Logger LOG = LoggerFactory.getLogger(SetupResource.class);

    @Inject
    public SetupResource {}

    /**
     * How the project stands; changes nothing.
     *
     * @param language of the names that what is missing would get, {@code en} or {@code zh}; without it the one that what is
     *     there has, or else Jira's own
     * @throws RestProblem 400 if there are no names in the language
     * @throws RestProblem 401 if nobody is logged in; 403 if the asker sees the project, but administers neither it nor
     *     Jira; 404 if there is no such project that the asker sees
     */
    @GET
    public SetupAnswer look(
            @PathParam("projectKey") String projectKey, @QueryParam("language") @Nullable String language) {
        Project project = access.project(projectKey);
        SetupChoice choice = asked.choice(language, null);
        return answer(project, choice, plans.of(project, choice).look());
    }

    /**
     * Makes what is missing and tells how each step went, also if one failed. Harmless to repeat.
     *
     * @param replaced names of what somebody changed by hand and is to be made anew
     * @param language of the names that what is missing gets, as for {@link #look}; what is there keeps its name
     * @param body the team's own options, in place of the standard ones; what is there and not among them is disabled
     * @throws RestProblem 400 with every fault of the language and the options; 401 and 404 as for {@link #look}; 403 if
     *     the asker sees the project, but does not administer Jira; 409 if set-up runs at this moment: two runs would each make what
     *     the other is about to make; or if somebody else has changed a list since it was seen
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SetupAnswer run(
            @PathParam("projectKey") String projectKey,
            @QueryParam("replace") List<String> replaced,
            @QueryParam("language") @Nullable String language,
            @Nullable SetupBody body) {
        Project project = access.project(projectKey);
        access.mustRun();
        SetupBody sent = body == null ? SetupBody.UNSAID : body;
        asker.mustBeSound(sent);
        SetupChoice choice = asked.choice(language, sent.lists());
        return turn.take(0, () -> {
            mustBeAsSeen(project, choice, sent.seen());
            return answer(project, choice, plans.of(project, choice).run(Set.copyOf(replaced)));
        });
    }

    private void mustBeAsSeen(Project project, SetupChoice choice, @Nullable OwnOptionsDto seen) {
        OwnOptions before = seen == null ? OwnOptions.UNSAID : seen.read();
        RestProblem.Fault[] changed = choice.own().names().keySet().stream()
                .filter(field -> before.of(field)
                        .filter(names -> !names.equals(options.nowOrStandard(project, field, choice.language())))
                        .isPresent())
                .map(field -> new RestProblem.Fault(field.code(), changed(project, field)))
                .toArray(RestProblem.Fault[]::new);
        if (changed.length > 0) {
            throw RestProblem.conflict(changed);
        }
    }

    private String changed(Project project, OwnField field) {
        return asker.say(
                "attain.setup.own.changed",
                asker.say("attain.setup.own." + field.code()),
                String.join(asker.say("attain.kernel.list.separator"), options.now(project, field)));
    }

    private SetupAnswer answer(Project project, SetupChoice choice, List<StepReport> reports) {
        return SetupAnswer.of(
                project,
                access.mayRun(),
                choice,
                OwnOptionsDto.of(field -> options.nowOrStandard(project, field, choice.language())),
                shared(project),
                reports,
                report -> note(project, report));
    }

    private List<String> shared(Project project) {
        return Stream.of(OwnField.values())
                .filter(field -> !options.canChange(project, field))
                .map(OwnField::code)
                .toList();
    }

    /** What we refused ourselves we can explain; the rest is for the log. */
    private String note(Project project, StepReport report) {
        Throwable failure = report.failure();
        Note note = failure instanceof StepRefused refused ? refused.note() : report.kept();
        if (note != null) {
            return asked.say(note);
        }
        if (failure == null) {
            return "";
        }
        LOG.error("Set-up of {} failed", project.getKey(), failure);
        return asker.say("attain.setup.note.unexpected", String.valueOf(failure.getMessage()));
    }
}
