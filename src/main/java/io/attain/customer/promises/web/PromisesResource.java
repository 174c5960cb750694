package io.attain.customer.promises.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.TouchingCustomers;
import io.attain.customer.promises.app.TouchingCustomers.Touched;
import io.attain.customer.web.AskedCustomers;
import io.attain.kernel.Coded;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a customer is promised by its tier. 404 for what is no customer, or what the asker may not see. */
@Component
@Path("customers/{key}/promises")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record PromisesResource(
        Asker asker,
        AskedCustomers customers,
        CustomerOwners owners,
        TouchingCustomers touching,
        TellingPromises telling) {

    @Inject
    public PromisesResource {}

    /** Which touches are promised, when they were done last and when they are due. */
    @GET
    public PromisesDto get(@PathParam("key") String key) {
        return telling.of(customers.of(key));
    }

    /**
     * Says in the asker's log that the customer was touched, or takes that back; said again it changes nothing.
     *
     * <ul>
     *   <li>200 with {@link PromisesDto} as it stands now
     *   <li>400 if {@code day} is none
     *   <li>403 if the asker does not sell in the project, or says of an executive contact without leading the owner
     *   <li>404 as for GET, or there is no such touch
     *   <li>409 if that day's log cannot be written
     * </ul>
     */
    @PUT
    @Path("touches/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PromisesDto put(
            @PathParam("key") String key, @PathParam("kind") String code, PromisesDto.@Nullable Body body) {
        Issue customer = customers.of(key);
        TouchKind kind = Coded.find(TouchKind.values(), code)
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.promises.noTouch", code)));
        Boolean done = body == null ? null : body.done();
        if (body == null || done == null) {
            throw RestProblem.badRequest("done", asker.say("attain.promises.noBody"));
        }
        LocalDate day = asker.day("day", body.day(), asker.today());
        Project project = Objects.requireNonNull(customer.getProjectObject());
        asker.mustBeOpen(project);
        asker.unlessRefused(
                () -> touching.say(asker.caller(project), project.getId(), day, touched(customer), kind, done));
        return telling.of(customer);
    }

    private Touched touched(Issue customer) {
        long id = customer.getId();
        return new Touched(LoggedIssues.subject(customer), owners.of(Set.of(id)).get(id));
    }
}
