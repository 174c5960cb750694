package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.Customer;
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
import io.attain.kernel.web.UnitDto;
import io.attain.kernel.web.WholeNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells customers' tiers, in the asker's language, and takes what the asker says of them. */
@Component
record CustomerAnswers(
        Asker asker,
        JiraCustomers customers,
        EvaluatingTiers tiers,
        TierBook book,
        TierWords words,
        GivingTiers giving,
        People people,
        TierTexts texts) {

    /** What the asker says of a customer's tier. */
    @FunctionalInterface
    private interface Saying {
        void say(Caller caller, Customer customer, int seen) throws Refused;
    }

    /** The tier of a customer as an evaluation today would say, with its history. */
    TierDto tier(String key) {
        Issue issue = asker.issue(key);
        return shown(customer(issue), issue);
    }

    TierDto give(String key, TierDto.@Nullable Body body) {
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

    TierDto takeBack(String key, @Nullable String version) {
        if (version == null || !version.matches("\\d{1,9}")) {
            throw RestProblem.badRequest("version", asker.say("attain.kernel.fault.version"));
        }
        return said(key, Integer.parseInt(version), giving::takeBack);
    }

    private TierDto said(String key, int seen, Saying saying) {
        Issue issue = asker.issue(key);
        Customer customer = customer(issue);
        asker.mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        try {
            saying.say(caller(issue), customer, seen);
        } catch (Refused e) {
            throw asker.problem(e);
        }
        return shown(customer, issue);
    }

    /** Customers and purchases of a project by tier. */
    TierDto.Totals tiers(@Nullable String projectKey) {
        long projectId = asker.figures(projectKey).getId();
        List<TierDto.Total> totals = book.totals(projectId).stream()
                .map(total -> new TierDto.Total(total.tier().name(), total.customers(), total.purchases()))
                .toList();
        TierBook.Moves moves = book.moves(projectId);
        return new TierDto.Totals(UnitDto.of(texts.project(projectId).money()), totals, moves.up(), moves.down());
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
                changes(customer, project),
                said.size(),
                said.stream()
                        .findFirst()
                        .filter(word -> judged.isGiven(today))
                        .map(this::word)
                        .orElse(null),
                said.stream().map(this::word).toList(),
                giving.may(caller(issue), customer));
    }

    private TierDto.Word word(TierWord word) {
        return new TierDto.Word(
                name(word.tier()),
                word.reason(),
                word.from().toString(),
                word.until().toString(),
                PersonDto.of(people.of(word.by())));
    }

    private List<TierDto.Change> changes(Customer customer, SalesProject project) {
        return book.changes(customer.id()).stream()
                .map(change -> new TierDto.Change(
                        change.on().toString(), name(change.from()), change.to().name(), texts.reason(change, project)))
                .toList();
    }

    private static @Nullable String name(@Nullable Tier tier) {
        return tier == null ? null : tier.name();
    }
}
