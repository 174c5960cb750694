package io.attain.activity.completion.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much of what was due in a week was done, of those whose figures the asker sees: everybody of their own, managers of their
 * teams', leaders of all. 401 if nobody is logged in; 404 for what the asker may not know of; 400 if {@code week} is no day.
 */
@Component
@Path("completion")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CompletionResource {

    private final CompletionAnswers answers;

    @Inject
    public CompletionResource(CompletionAnswers answers) {
        this.answers = answers;
    }

    /** Fifty people by their names from {@code start} on, in the week of a day, or this one. */
    @GET
    public CompletionDto get(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("week") @Nullable String week,
            @QueryParam("start") @DefaultValue("0") String start) {
        return answers.page(projectKey, week, start);
    }

    /** Why one person's completion of one action is what it is: the days of the week, whose counts sum to it. */
    @GET
    @Path("why")
    public CompletionDto.WhyDto why(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("person") @DefaultValue("") String person,
            @QueryParam("action") @DefaultValue("") String action,
            @QueryParam("week") @Nullable String week) {
        return answers.why(projectKey, person, action, week);
    }
}
