package io.attain.rates.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.People;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import io.attain.rates.app.ChangingRates;
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
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What other currencies are worth in a project's own. 404 for what is no sales project, or what the asker may not know of; a
 * change by who does not lead its sales is 403.
 */
@Component
@Path("projects/{key}/rates")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record RatesResource(Asker asker, Rates rates, ChangingRates changing, SalesProjects projects, People people) {

    @Inject
    public RatesResource {}

    /** All rates. */
    @GET
    public RatesDto get(@PathParam("key") String key) {
        return shown(asker.project(key));
    }

    /** Says a rate, in place of one of the same currency and day; 400 with all that is wrong, 409 if it is not the one that the asker has seen. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RatesDto put(@PathParam("key") String key, RatesDto.@Nullable Body body) {
        Project project = asker.project(key);
        asker.mustBeOpen(project);
        RatesDto.Body sent = Objects.requireNonNullElse(body, new RatesDto.Body(null, null, null, null));
        asker.unlessRefused(() -> changing.say(
                asker.caller(project),
                project.getId(),
                currency(project),
                told(sent.currency(), sent.from(), sent.rate()),
                VisibleText.of(sent.seen())));
        return shown(project);
    }

    /** Takes a rate away, if there is one; 409 if it is not the one that the asker names. What was converted by it stays. */
    @DELETE
    public RatesDto delete(
            @PathParam("key") String key,
            @QueryParam("currency") @Nullable String currency,
            @QueryParam("from") @Nullable String from,
            @QueryParam("rate") @Nullable String rate) {
        Project project = asker.project(key);
        asker.mustBeOpen(project);
        asker.unlessRefused(() -> changing.remove(asker.caller(project), project.getId(), told(currency, from, rate)));
        return shown(project);
    }

    private RatesDto shown(Project project) {
        List<RatesDto.Rate> told = rates.of(project.getId()).stream()
                .map(said -> new RatesDto.Rate(
                        said.rate().currency(),
                        said.rate().from().toString(),
                        said.rate().plain(),
                        PersonDto.of(people.of(said.by())),
                        said.at().toString()))
                .toList();
        String own = currency(project);
        return new RatesDto(
                own,
                asker.manages(project),
                asker.today().toString(),
                told,
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .filter(code -> !code.equals(own) && Rate.unit(code).isPresent())
                        .sorted()
                        .toList());
    }

    /** @throws RestProblem 404 if the project is none of ours any more */
    private String currency(Project project) {
        return projects.find(project.getId())
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.kernel.noProject", project.getKey())))
                .currency();
    }

    private static ChangingRates.Told told(@Nullable String currency, @Nullable String from, @Nullable String rate) {
        return new ChangingRates.Told(VisibleText.of(currency), VisibleText.of(from), VisibleText.of(rate));
    }
}
