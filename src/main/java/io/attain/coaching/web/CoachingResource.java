package io.attain.coaching.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.coaching.CoachingProgress;
import io.attain.coaching.CoachingSession;
import io.attain.coaching.jira.JiraCoaching;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.web.Asker;
import io.attain.teams.app.KnownPeople;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coaching items. 401 if nobody is logged in; 404 for what is no coaching item or what is not for the asker. */
@Component
@Path("coaching/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CoachingResource {

    private final Asker asker;
    private final JiraCoaching coaching;
    private final KnownPeople people;
    private final Today today;

    /** Made by the container. */
    @Inject
    public CoachingResource(Asker asker, JiraCoaching coaching, KnownPeople people, Today today) {
        this.asker = asker;
        this.coaching = coaching;
        this.people = people;
        this.today = today;
    }

    /** The item's sessions and progress. */
    @GET
    public CoachingDto get(@PathParam("key") String key) {
        Issue item = asker.issue(key);
        if (!coaching.isItem(item) || !isTold(item)) {
            throw asker.noIssue(key);
        }
        List<CoachingSession> sessions = coaching.sessions(item, asker.user());
        CoachingProgress progress = CoachingProgress.of(sessions);
        return new CoachingDto(
                coaching.skill(item),
                sessions.stream().map(CoachingResource::session).toList(),
                orNull(progress.mean()),
                progress.held(),
                orNull(progress.spread()),
                orNull(progress.latest()));
    }

    /** How somebody learns is told to that person and to who leads them; what is nobody's yet, to all who lead. */
    private boolean isTold(Issue item) {
        Project project = Objects.requireNonNull(item.getProjectObject());
        String viewer = asker.user().getKey();
        String learner = item.getAssigneeId();
        LocalDate day = today.of(viewer);
        return learner == null
                ? asker.manages(project)
                : people.to(viewer, asker.reach(project), project.getId())
                        .test(learner, new Period(day, day.plusDays(1)));
    }

    private static CoachingDto.Session session(CoachingSession session) {
        return new CoachingDto.Session(
                session.key(), session.summary(), session.type(), session.status(), orNull(session.score()));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
