package io.attain.customer.promises.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.customer.promises.app.AnsweringRequests.Step;
import io.attain.customer.promises.jira.AskingCustomers;
import io.attain.customer.web.AskedCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a customer asks for, until it is answered. */
@Component
@Path("customers/{key}/promises/requests")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record RequestsResource(
        Asker asker, AskedCustomers customers, AnsweringRequests answering, TellingPromises telling, Today today) {

    @Inject
    public RequestsResource {}

    /**
     * The customer asked for something: the clock starts.
     *
     * <ul>
     *   <li>200 with {@link PromisesDto} as it stands now
     *   <li>400 if nothing or too much is said, or {@code at} is no moment of the last 30 days
     *   <li>403 if the asker does not sell in the project
     *   <li>404 for what is no customer, or what the asker may not see
     *   <li>409 if 50 that the customer asked for have no answer
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public PromisesDto post(@PathParam("key") String key, RequestDto.@Nullable Begun body) {
        Issue customer = customers.of(key);
        if (body == null) {
            throw RestProblem.badRequest("text", asker.say("attain.promises.request.fault.text", Request.MAX_TEXT));
        }
        Caller caller = writing(customer);
        Instant at = body.at() == null ? today.now() : moment(body.at());
        String text = VisibleText.line(body.text());
        asker.unlessRefused(() -> answering.begin(caller, AskingCustomers.asking(customer), text, at));
        return telling.of(customer);
    }

    /**
     * A request is answered, which stops the clock, waits for the customer, or goes on.
     *
     * <ul>
     *   <li>200 with {@link PromisesDto} as it stands now
     *   <li>400 if it is none of these
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for POST, or the customer has no such request
     *   <li>409 if somebody else has changed it since, or it stands so already
     * </ul>
     */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PromisesDto put(@PathParam("key") String key, @PathParam("id") long id, RequestDto.@Nullable Stepped body) {
        Issue customer = customers.of(key);
        Step step = Optional.ofNullable(body)
                .map(RequestDto.Stepped::to)
                .flatMap(to -> Coded.find(Step.values(), to))
                .orElseThrow(() -> RestProblem.badRequest("to", asker.say("attain.promises.request.fault.to")));
        asker.mustBeSound(Objects.requireNonNull(body));
        Caller caller = writing(customer);
        int seen = WholeNumber.intValue(body.seen());
        asker.unlessRefused(() -> answering.step(caller, AskingCustomers.asking(customer), id, seen, step));
        return telling.of(customer);
    }

    private Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw RestProblem.badRequest("at", asker.say("attain.promises.request.fault.moment", text));
        }
    }

    private Caller writing(Issue customer) {
        Project project = Objects.requireNonNull(customer.getProjectObject());
        asker.mustBeOpen(project);
        return asker.caller(project);
    }
}
