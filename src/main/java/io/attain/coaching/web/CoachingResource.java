package io.attain.coaching.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.coaching.CoachingProgress;
import io.attain.coaching.CoachingSession;
import io.attain.coaching.jira.JiraCoaching;
import io.attain.kernel.web.Asker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coaching items. 401 if nobody is logged in; 404 for what is no coaching item or what is not for the asker. */
@Component
@Path("coaching/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record CoachingResource(Asker asker, JiraCoaching coaching) {

    @Inject
    public CoachingResource {}

    /** The item's sessions and progress. */
    @GET
    public CoachingDto get(@PathParam("key") String key) {
        Issue item = asker.issue(key);
        if (!coaching.isItem(item) || !coaching.isTold(item, asker.user())) {
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

    private static CoachingDto.Session session(CoachingSession session) {
        return new CoachingDto.Session(
                session.key(),
                session.summary(),
                session.type(),
                session.status(),
                session.held(),
                orNull(session.score()),
                session.isOutOfScale());
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
