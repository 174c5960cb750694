package io.attain.planning.currency.web;

import com.atlassian.jira.issue.Issue;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells targets in other currencies, and takes what the asker says of them. */
@Component
record QuoteAnswers(TargetAsker targets, QuotingTargets quoting) {

    QuoteDto get(String key) {
        return shown(asker().issue(key));
    }

    QuoteDto put(String key, QuoteDto.@Nullable Body body) {
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
                shown.rates().stream().map(QuoteAnswers::told).toList(),
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
