package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.Customer;
import io.attain.customer.FormerCustomers;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierState;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.app.GivingTiers;
import io.attain.customer.jira.JiraCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.KnownDays;
import io.attain.kernel.People;
import io.attain.kernel.Refused;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SeenVersion;
import io.attain.kernel.web.UnitDto;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Customers' tiers. 401 if nobody is logged in; 404 for what is no customer or no sales project, or what the asker may
 * not see.
 */
@Component
@Path("customers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record CustomersResource(
        Asker asker,
        JiraCustomers customers,
        EvaluatingTiers tiers,
        TierBook book,
        TierWords words,
        FormerCustomers former,
        GivingTiers giving,
        People people,
        TierTexts texts) {

    @Inject
    public CustomersResource {}

    /** The tier of a customer as an evaluation today would say, with its history; keeps nothing. */
    @GET
    @Path("{key}/tier")
    public TierDto tier(@PathParam("key") String key) {
        Issue issue = asker.issue(key);
        return shown(customer(issue), issue);
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
    @Path("{key}/tier/given")
    @Consumes(MediaType.APPLICATION_JSON)
    public TierDto give(@PathParam("key") String key, TierDto.@Nullable Body body) {
        WholeNumber version = body == null ? null : body.version();
        if (body == null || version == null) {
            throw RestProblem.badRequest("version", asker.say("attain.kernel.fault.version"));
        }
        asker.mustBeSound(body);
        Tier tier = Tier.named(body.tier()).orElse(null);
        String reason = Objects.requireNonNullElse(body.reason(), "");
        Optional<String> until = Optional.ofNullable(body.until());
        return said(
                key,
                WholeNumber.intValue(version),
                (caller, customer, seen) -> giving.give(
                        caller,
                        customer,
                        seen,
                        tier,
                        reason,
                        until.flatMap(KnownDays::named).orElse(null)));
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
    @Path("{key}/tier/given")
    public TierDto takeBack(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        return said(key, SeenVersion.of(asker, "version", version), giving::takeBack);
    }

    /** Customers and purchases of a project by tier. */
    @GET
    @Path("tiers")
    public TierDto.Totals tiers(@QueryParam("projectKey") @Nullable String projectKey) {
        long projectId = asker.figures(projectKey).getId();
        List<TierDto.Total> totals = book.totals(projectId).stream()
                .map(total -> new TierDto.Total(total.tier().name(), total.customers(), total.purchases()))
                .toList();
        TierBook.Moves moves = book.moves(projectId);
        return new TierDto.Totals(UnitDto.of(texts.project(projectId).money()), totals, moves.up(), moves.down());
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
        return shown(customer, issue);
    }

    private Customer customer(Issue issue) {
        return customers.of(issue, texts.projectOf(issue)).orElseThrow(() -> asker.noIssue(issue.getKey()));
    }

    private Caller caller(Issue issue) {
        return asker.caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private TierDto shown(Customer customer, Issue issue) {
        SalesProject project = texts.projectOf(issue);
        LocalDate today = texts.today();
        Judged judged = tiers.preview(customer, today);
        TierEvaluation evaluation = judged.evaluation();
        List<TierWord> said = words.of(customer.id());
        TierState byRules = evaluation.state();
        TierState held = judged.held(today);
        return new TierDto(
                held.tier().name(),
                held.since().toString(),
                byRules.tier().name(),
                byRules.inputs().purchases(),
                UnitDto.of(project.money()),
                Stream.concat(
                                Stream.of(texts.reason(evaluation.reason(), project)),
                                texts.yearly(byRules.inputs(), project).stream())
                        .toList(),
                texts.outlook(customer, byRules, tiers.outlook(customer, evaluation, today), project),
                byRules.evaluatedOn().toString(),
                changes(customer.id(), project),
                former(customer.id(), project),
                said.size(),
                judged.isGiven(today) ? said(said).findFirst().orElse(null) : null,
                said(said).toList(),
                giving.may(caller(issue), customer));
    }

    private Stream<TierDto.Word> said(List<TierWord> words) {
        return words.stream().map(this::word);
    }

    private TierDto.Word word(TierWord word) {
        return new TierDto.Word(
                name(word.tier()),
                word.reason(),
                word.from().toString(),
                word.until().toString(),
                PersonDto.of(people.of(word.by())));
    }

    private List<TierDto.Former> former(long customerId, SalesProject project) {
        return former.seenBy(asker.user().getKey(), customerId).entrySet().stream()
                .map(gone -> new TierDto.Former(
                        gone.getValue(),
                        changes(gone.getKey(), project),
                        said(words.of(gone.getKey())).toList()))
                .toList();
    }

    private List<TierDto.Change> changes(long customerId, SalesProject project) {
        return book.changes(customerId).stream()
                .map(change -> new TierDto.Change(
                        change.on().toString(), name(change.from()), change.to().name(), texts.reason(change, project)))
                .toList();
    }

    private static @Nullable String name(@Nullable Tier tier) {
        return tier == null ? null : tier.name();
    }
}
