package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
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
import io.attain.kernel.People;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the tier of a customer as an evaluation today would say, with its history. */
@Component
record TierAnswers(
        Asker asker,
        EvaluatingTiers tiers,
        TierBook book,
        TierWords words,
        FormerCustomers former,
        GivingTiers giving,
        People people,
        TierTexts texts) {

    TierDto of(Customer customer, Issue issue) {
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
                giving.may(asker.caller(Objects.requireNonNull(issue.getProjectObject())), customer));
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
