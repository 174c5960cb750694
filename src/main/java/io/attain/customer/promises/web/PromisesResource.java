package io.attain.customer.promises.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.customer.promises.app.AnsweringRequests.Step;
import io.attain.customer.promises.app.CheckingCustomers;
import io.attain.customer.promises.app.DueTouches;
import io.attain.customer.promises.app.PromiseKeepers;
import io.attain.customer.promises.app.TouchingCustomers;
import io.attain.customer.promises.app.TouchingCustomers.Touched;
import io.attain.customer.promises.jira.AskingCustomers;
import io.attain.customer.web.AskedCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a customer is promised by its tier. 404 for what is no customer, or what the asker may not see. */
@Component
@Path("customers/{key}/promises")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record PromisesResource(
        TargetAsker people,
        AskedCustomers customers,
        EvaluatingTiers tiers,
        TierBook book,
        CustomerOwners owners,
        PromiseKeepers keepers,
        CheckingCustomers checking,
        DueTouches touches,
        TellingTouches telling,
        TouchingCustomers touching,
        Requests requests,
        AnsweringRequests answering,
        Today today) {

    /** How many answered requests are told. */
    private static final int ANSWERED = 3;

    @Inject
    public PromisesResource {}

    /** Which touches are promised, when they were done last and when they are due. */
    @GET
    public PromisesDto get(@PathParam("key") String key) {
        return shown(customers.of(key));
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
                .orElseThrow(() -> RestProblem.notFound(asker().say("attain.promises.noTouch", code)));
        Boolean done = body == null ? null : body.done();
        if (body == null || done == null) {
            throw RestProblem.badRequest("done", asker().say("attain.promises.noBody"));
        }
        LocalDate day = asker().day("day", body.day(), asker().today());
        asker().mustBeOpen(Objects.requireNonNull(customer.getProjectObject()));
        asker().unlessRefused(
                        () -> touching.say(caller(customer), projectOf(customer), day, touched(customer), kind, done));
        return shown(customer);
    }

    /**
     * The customer asked for something: the clock starts.
     *
     * <ul>
     *   <li>200 with {@link PromisesDto} as it stands now
     *   <li>400 if nothing or too much is said, or {@code at} is no moment of the last 30 days
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for GET
     *   <li>409 if 50 that the customer asked for have no answer
     * </ul>
     */
    @POST
    @Path("requests")
    @Consumes(MediaType.APPLICATION_JSON)
    public PromisesDto post(@PathParam("key") String key, RequestDto.@Nullable Begun body) {
        Issue customer = customers.of(key);
        if (body == null) {
            throw RestProblem.badRequest("text", asker().say("attain.promises.request.fault.text", Request.MAX_TEXT));
        }
        asker().mustBeOpen(Objects.requireNonNull(customer.getProjectObject()));
        Instant at = body.at() == null ? today.now() : moment(body.at());
        String text = VisibleText.line(Objects.requireNonNullElse(body.text(), ""));
        asker().unlessRefused(() -> answering.begin(caller(customer), AskingCustomers.asking(customer), text, at));
        return shown(customer);
    }

    /**
     * A request is answered, which stops the clock, waits for the customer, or goes on.
     *
     * <ul>
     *   <li>200 with {@link PromisesDto} as it stands now
     *   <li>400 if it is none of these
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for GET, or the customer has no such request
     *   <li>409 if somebody else has changed it since, or it stands so already
     * </ul>
     */
    @PUT
    @Path("requests/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PromisesDto put(@PathParam("key") String key, @PathParam("id") long id, RequestDto.@Nullable Stepped body) {
        Issue customer = customers.of(key);
        Step step = Optional.ofNullable(body)
                .map(RequestDto.Stepped::to)
                .flatMap(to -> Coded.find(Step.values(), to))
                .orElseThrow(() -> RestProblem.badRequest("to", asker().say("attain.promises.request.fault.to")));
        asker().mustBeSound(Objects.requireNonNull(body));
        asker().mustBeOpen(Objects.requireNonNull(customer.getProjectObject()));
        int seen = WholeNumber.intValue(body.seen());
        asker().unlessRefused(() -> answering.step(caller(customer), AskingCustomers.asking(customer), id, seen, step));
        return shown(customer);
    }

    private Touched touched(Issue customer) {
        return new Touched(LoggedIssues.subject(customer), ownerOf(customer.getId()));
    }

    private @Nullable String ownerOf(long id) {
        return owners.of(Set.of(id)).get(id);
    }

    private Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw RestProblem.badRequest("at", asker().say("attain.promises.request.fault.moment", text));
        }
    }

    private PromisesDto shown(Issue customer) {
        long projectId = projectOf(customer);
        long id = customer.getId();
        Caller caller = caller(customer);
        LocalDate now = asker().today();
        Optional<LocalDate> day = touching.day(caller, projectId);
        Function<@Nullable String, @Nullable PersonDto> named = people.people(projectId);
        String owner = ownerOf(id);
        Optional<String> away = Optional.ofNullable(owner).filter(each -> keepers.isAway(projectId, each, now));
        Tier tier = tierOf(customer);
        List<TieredCustomer> tiered =
                List.of(new TieredCustomer(id, tier, now, Objects.requireNonNullElse(owner, ""), Map.of()));
        return new PromisesDto(
                tier.name(),
                named.apply(owner),
                away.isPresent(),
                away.flatMap(each -> keepers.actingFor(projectId, each, now))
                        .map(named)
                        .orElse(null),
                now.toString(),
                day.map(LocalDate::toString).orElse(null),
                today.now().toString(),
                caller.sells(),
                requests.of(id, ANSWERED).stream()
                        .map(each -> RequestDto.of(each, today.now(), named))
                        .toList(),
                telling.of(caller, projectId, touches.of(projectId, Set.of(id), caller.key()), day.orElse(null)),
                checking.missingPlan(projectId, tiered).orElse(null),
                !checking.withoutSenior(projectId, tiered).isEmpty());
    }

    /** A customer that was never evaluated is evaluated now: its panels go by one tier. */
    private Tier tierOf(Issue customer) {
        tiers.evaluateFirst(customer.getId(), today.here());
        return book.find(customer.getId())
                .orElseThrow(() -> asker().noIssue(customer.getKey()))
                .tier();
    }

    private Caller caller(Issue customer) {
        return asker().caller(Objects.requireNonNull(customer.getProjectObject()));
    }

    private static long projectOf(Issue customer) {
        return Objects.requireNonNull(customer.getProjectId());
    }

    private Asker asker() {
        return people.asker();
    }
}
