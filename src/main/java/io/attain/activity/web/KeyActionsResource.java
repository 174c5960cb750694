package io.attain.activity.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.springframework.stereotype.Component;

/** The weekly key actions of a target. */
@Component
@Path("/targets/{key}/key-actions")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class KeyActionsResource {

    private final KeyActionsAnswers answers;

    @Inject
    public KeyActionsResource(KeyActionsAnswers answers) {
        this.answers = answers;
    }

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
        return answers.of(answers.target(key));
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
        answers.write(answers.target(key));
        return answers.of(answers.target(key));
    }
}
