package io.attain.activity.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a line of a daily log may be about.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>no sales role in it: 403
 * </ul>
 */
@Component
@Path("logs/issues")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record LogIssuesResource(LogAnswers answers) {

    @Inject
    public LogIssuesResource {}

    /**
     * Customers and opportunities by a part of their name, of the customer's name, or by their key; with a customer's key that
     * customer's opportunities, whatever their names; the asker's own first, a few at most.
     */
    @GET
    public List<LogDto.Line> named(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("text") @Nullable String text,
            @QueryParam("customer") @Nullable String customer) {
        return answers.named(projectKey, text, customer);
    }
}
