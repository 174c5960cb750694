package io.attain.customer.pool.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.pool.PoolCustomer;
import io.attain.customer.pool.app.ClaimingCustomers;
import io.attain.customer.pool.app.DecidingRecalls;
import io.attain.customer.pool.app.RecallingCustomers;
import io.attain.customer.web.AskedCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Refused;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SeenVersion;
import io.attain.kernel.web.WholeNumber;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One customer and the pool. 404 for what is no customer, or what the asker may not see. */
@Component
@Path("customers/{key}/pool")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record CustomerPoolResource(
        Asker asker,
        AskedCustomers customers,
        RecallingCustomers recalling,
        DecidingRecalls deciding,
        ClaimingCustomers claiming,
        PoolTelling telling,
        PromotionAnswers promotions) {

    @Inject
    public CustomerPoolResource {}

    /** Whether it is in the pool or is proposed for it, by which rule, and all that was said. */
    @GET
    public PoolDto.One get(@PathParam("key") String key) {
        return shown(customers.of(key));
    }

    /**
     * Claims it from the pool.
     *
     * <ul>
     *   <li>200 with {@link PoolDto.One} as it stands now
     *   <li>400 if {@code seen} is no number
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for GET
     *   <li>409 if it is somebody's by now, the asker has no room for another one, or Jira does not let the asker
     * </ul>
     */
    @POST
    @Path("claim")
    @Consumes(MediaType.APPLICATION_JSON)
    public PoolDto.One claim(@PathParam("key") String key, PoolDto.@Nullable Claimed body) {
        if (body != null) {
            asker.mustBeSound(body);
        }
        int seen = seen(body == null ? null : body.seen());
        return said(key, (caller, project, id) -> claiming.claim(caller, project, id, seen));
    }

    /**
     * Gives back what the asker claimed in the last ten minutes.
     *
     * <ul>
     *   <li>200 with {@link PoolDto.One} as it stands now
     *   <li>400 and 403 as for POST
     *   <li>404 as for GET
     *   <li>409 if it was longer ago, something else was said since, or it is not the asker's
     * </ul>
     */
    @DELETE
    @Path("claim")
    public PoolDto.One giveBack(@PathParam("key") String key, @QueryParam("seen") @Nullable String seen) {
        int version = SeenVersion.of(asker, "seen", seen);
        return said(key, (caller, project, id) -> claiming.giveBack(caller, project, id, version));
    }

    /**
     * The asker keeps an own customer until a day, once from contact to contact.
     *
     * <ul>
     *   <li>200 with {@link PoolDto.One} as it stands now
     *   <li>400 with what is wrong: {@code seen}, {@code reason}, {@code until}
     *   <li>403 if it is not the asker's
     *   <li>404 as for GET
     *   <li>409 if nobody proposes it soon, it was kept already, or somebody else has said something of it since
     * </ul>
     */
    @PUT
    @Path("kept")
    @Consumes(MediaType.APPLICATION_JSON)
    public PoolDto.One keep(@PathParam("key") String key, PoolDto.@Nullable Kept body) {
        if (body == null) {
            throw RestProblem.badRequest("seen", asker.say("attain.kernel.fault.version"));
        }
        asker.mustBeSound(body);
        int seen = seen(body.seen());
        return said(
                key,
                (caller, project, id) -> deciding.keep(
                        caller,
                        project,
                        id,
                        seen,
                        Objects.requireNonNullElse(body.reason(), ""),
                        KnownDays.named(body.until()).orElse(null)));
    }

    private int seen(@Nullable WholeNumber sent) {
        return SeenVersion.of(asker, "seen", sent);
    }

    private PoolDto.One said(String key, Saying saying) {
        Issue issue = customers.of(key);
        Project project = projectOf(issue);
        asker.mustSell(project);
        asker.mustBeOpen(project);
        asker.unlessRefused(() -> saying.say(asker.caller(project), project.getId(), issue.getId()));
        return shown(issue);
    }

    private PoolDto.One shown(Issue issue) {
        Project project = projectOf(issue);
        Caller caller = asker.caller(project);
        PoolTelling.To to = telling.to(caller, project.getId());
        PoolCustomer customer = recalling.customers(project.getId(), List.of(issue.getId())).stream()
                .findFirst()
                .orElseThrow(() -> asker.noIssue(issue.getKey()));
        return new PoolDto.One(
                asker.today().toString(),
                customer.owner() == null,
                customer.said(),
                recalling
                        .of(project.getId(), issue.getId())
                        .map(recall -> to.recall(recall, issue))
                        .orElse(null),
                customer.words().stream().map(to::word).toList(),
                customer.owner() == null ? telling.room(caller, project.getId()) : null,
                customer.words().stream()
                        .findFirst()
                        .filter(last -> claiming.mayGiveBack(last, caller.key()))
                        .isPresent(),
                promotions.of(project.getId(), to, issue.getId()));
    }

    private static Project projectOf(Issue issue) {
        return Objects.requireNonNull(issue.getProjectObject());
    }

    /** What somebody says of a customer of a project. */
    @FunctionalInterface
    private interface Saying {
        void say(Caller caller, long projectId, long customerId) throws Refused;
    }
}
