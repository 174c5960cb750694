package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.Customer;
import io.attain.customer.Tier;
import io.attain.customer.app.GivingTiers;
import io.attain.customer.jira.JiraCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Refused;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.SeenVersion;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A customer's tier. 401 if nobody is logged in; 404 for what is no customer, or one that the asker may not see. */
@Component
@Path("customers/{key}/tier")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TierResource(
        Asker asker, JiraCustomers customers, GivingTiers giving, TierAnswers answers, TierTexts texts) {

    @Inject
    public TierResource {}

    /** The tier of a customer as an evaluation today would say, with its history; keeps nothing. */
    @GET
    public TierDto tier(@PathParam("key") String key) {
        Issue issue = asker.issue(key);
        return answers.of(customer(issue), issue);
    }

    /**
     * Gives a customer a tier until a day, whatever the rules say.
     *
     * <ul>
     *   <li>200 with {@link TierDto} as it stands now
     *   <li>400 with what is wrong: {@code version}, {@code tier}, {@code reason}, {@code until}
     *   <li>403 if the asker does not lead the customer's owner
     *   <li>404 as for GET
     *   <li>409 if somebody else has said something since the asker saw it
     * </ul>
     */
    @PUT
    @Path("given")
    @Consumes(MediaType.APPLICATION_JSON)
    public TierDto give(@PathParam("key") String key, TierDto.@Nullable Body sent) {
        TierDto.Body body = VersionedBody.sound(asker, sent);
        Tier tier = Tier.named(body.tier()).orElse(null);
        String reason = Objects.requireNonNullElse(body.reason(), "");
        LocalDate until = KnownDays.named(body.until()).orElse(null);
        return said(
                key,
                WholeNumber.intValue(body.version()),
                (caller, customer, seen) -> giving.give(caller, customer, seen, tier, reason, until));
    }

    /**
     * Takes back what was given before its time is over.
     *
     * <ul>
     *   <li>200 with {@link TierDto} as it stands now
     *   <li>400 if {@code version} is none
     *   <li>403 and 404 as for PUT
     *   <li>409 if nothing is given, or somebody else has said something since the asker saw it
     * </ul>
     */
    @DELETE
    @Path("given")
    public TierDto takeBack(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        return said(key, SeenVersion.of(asker, "version", version), giving::takeBack);
    }

    /** What the asker says of a customer's tier. */
    @FunctionalInterface
    private interface Saying {
        void say(Caller caller, Customer customer, int seen) throws Refused;
    }

    private TierDto said(String key, int seen, Saying saying) {
        Issue issue = asker.issue(key);
        Customer customer = customer(issue);
        asker.mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        asker.unlessRefused(() -> saying.say(caller(issue), customer, seen));
        return answers.of(customer, issue);
    }

    private Customer customer(Issue issue) {
        return customers.of(issue, texts.projectOf(issue)).orElseThrow(() -> asker.noIssue(issue.getKey()));
    }

    private Caller caller(Issue issue) {
        return asker.caller(Objects.requireNonNull(issue.getProjectObject()));
    }
}
