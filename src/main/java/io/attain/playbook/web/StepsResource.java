package io.attain.playbook.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.playbook.Listed;
import io.attain.playbook.app.ShowingSteps;
import io.attain.playbook.app.TickingSteps;
import io.attain.playbook.jira.ListedIssues;
import io.attain.targets.web.TargetAsker;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the playbook asks for with an opportunity or a customer. */
@Component
@Path("/playbook/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record StepsResource(
        TargetAsker people,
        ListedIssues issues,
        ShowingSteps showing,
        TickingSteps ticking,
        TellingSteps telling,
        StageLists stages) {

    @Inject
    public StepsResource {}

    /**
     * What is done, due and overdue today.
     *
     * <ul>
     *   <li>200 with {@link StepsDto}
     *   <li>404 if the asker may not know of the issue, or it is neither an opportunity nor a customer
     * </ul>
     */
    @GET
    public StepsDto get(@PathParam("key") String key) {
        Issue issue = asker().issue(key);
        return shown(listed(issue), caller(issue));
    }

    /**
     * Ticks a step off in the asker's log of a day, or takes that back; said again it changes nothing.
     *
     * <ul>
     *   <li>200 with {@link StepsDto} as it stands now
     *   <li>400 if {@code day} is none
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for GET
     *   <li>409 if the list of today has no such step, or that day's log cannot be written
     * </ul>
     */
    @PUT
    @Path("/steps/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public StepsDto put(@PathParam("key") String key, @PathParam("code") String code, StepsDto.@Nullable Body body) {
        Issue issue = asker().issue(key);
        Listed listed = listed(issue);
        Boolean done = body == null ? null : body.done();
        if (body == null || done == null) {
            throw RestProblem.badRequest("done", asker().say("attain.playbook.panel.noBody"));
        }
        LocalDate day = asker().day("day", body.day(), asker().today());
        asker().mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        asker().unlessRefused(() -> ticking.tick(caller(issue), listed, code, day, done));
        return shown(listed, caller(issue));
    }

    private Listed listed(Issue issue) {
        return issues.read(issue).orElseThrow(() -> asker().noIssue(issue.getKey()));
    }

    private Caller caller(Issue issue) {
        return asker().caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private Asker asker() {
        return people.asker();
    }

    private StepsDto shown(Listed listed, Caller caller) {
        Optional<LocalDate> day = ticking.day(listed, caller);
        Function<@Nullable String, @Nullable PersonDto> named = people.people(listed.projectId());
        String stage = listed.stage();
        return new StepsDto(
                listed.customers().code(),
                stage == null
                        ? null
                        : stages.of(listed.projectId())
                                .find(stage)
                                .map(Stage::label)
                                .map(label -> label.in(asker().locale()))
                                .orElse(null),
                stage != null,
                asker().today().toString(),
                text(day.orElse(null)),
                showing.of(listed, caller.key()).stream()
                        .map(each -> telling.of(each, listed, day, named))
                        .toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
