package io.attain.planning.currency.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.KnownDays;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.UnitDto;
import io.attain.kernel.web.WholeNumber;
import io.attain.planning.currency.Quote;
import io.attain.planning.currency.app.QuotingTargets;
import io.attain.planning.currency.app.QuotingTargets.Order;
import io.attain.planning.currency.app.QuotingTargets.Shown;
import io.attain.rates.Rate;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A target in other currencies. */
@Component
@Path("/targets/{key}/currency")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record QuoteResource(TargetAsker targets, QuotingTargets quoting) {

    @Inject
    public QuoteResource {}

    /**
     * What was said of a target in other currencies, and the rates that there are.
     *
     * <ul>
     *   <li>200 with {@link QuoteDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     */
    @GET
    public QuoteDto get(@PathParam("key") String key) {
        return shown(asker().issue(key));
    }

    /**
     * Gives a target the amount that this comes to by the rate of a day.
     *
     * <ul>
     *   <li>200 with {@link QuoteDto} as it is now
     *   <li>400 with what is wrong, by field
     *   <li>403 if Jira does not let the asker edit the target
     *   <li>404 as for GET
     *   <li>409 if its amount is another than the asker saw, or Jira refuses the new one
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public QuoteDto put(@PathParam("key") String key, QuoteDto.@Nullable Body body) {
        Issue issue = asker().issue(key);
        asker().mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        QuoteDto.Body sent = Objects.requireNonNullElse(body, new QuoteDto.Body(null, null, null, null));
        RestProblem.together(List.of(
                () -> asker().mustBeSound(sent),
                () -> mustBeSaid("amount", sent.amount(), "attain.target.currency.fault.amount"),
                () -> mustBeSaid("seen", sent.seen(), "attain.kernel.fault.version"),
                () -> day(sent.day())));
        Order order = new Order(
                Objects.requireNonNullElse(sent.currency(), ""),
                WholeNumber.value(sent.amount()),
                day(sent.day()),
                WholeNumber.value(sent.seen()));
        asker().unlessRefused(() -> quoting.quote(caller(issue), issue.getId(), key, order));
        return shown(issue);
    }

    private void mustBeSaid(String field, @Nullable Object said, String fault) {
        if (said == null) {
            throw RestProblem.badRequest(field, asker().say(fault));
        }
    }

    private @Nullable LocalDate day(@Nullable String sent) {
        return sent == null || sent.isEmpty()
                ? null
                : KnownDays.named(sent)
                        .orElseThrow(() -> RestProblem.badRequest("day", asker().say("attain.rates.fault.day")));
    }

    private QuoteDto shown(Issue issue) {
        Shown shown = quoting.of(caller(issue), issue.getId()).orElseThrow(() -> targets.incomplete(issue.getKey()));
        Function<@Nullable String, @Nullable PersonDto> people =
                targets.people(shown.target().node().projectId());
        List<QuoteDto.Quote> quotes = new ArrayList<>(
                shown.quotes().stream().map(quote -> told(quote, people)).toList());
        Collections.reverse(quotes);
        return new QuoteDto(
                UnitDto.of(shown.target().unit()),
                shown.target().node().amount(),
                shown.inForce(),
                quotes,
                shown.rates().stream().map(QuoteResource::told).toList(),
                shown.mayQuote());
    }

    private static QuoteDto.Quote told(Quote quote, Function<@Nullable String, @Nullable PersonDto> people) {
        return new QuoteDto.Quote(
                UnitDto.of(quote.amount().unit()),
                quote.amount().minor(),
                quote.rate().plain(),
                quote.rate().from().toString(),
                quote.on().toString(),
                quote.converted(),
                Objects.requireNonNull(people.apply(quote.by())),
                quote.at().toString());
    }

    private static QuoteDto.Rate told(Rate rate) {
        return new QuoteDto.Rate(
                UnitDto.of(Rate.unit(rate.currency()).orElseThrow()),
                rate.from().toString(),
                rate.plain());
    }

    private Caller caller(Issue issue) {
        return asker().caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private Asker asker() {
        return targets.asker();
    }
}
