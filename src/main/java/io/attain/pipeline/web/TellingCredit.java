package io.attain.pipeline.web;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.pipeline.Credit;
import io.attain.pipeline.Credits;
import io.attain.pipeline.app.SharingCredit;
import io.attain.pipeline.jira.JiraOpportunities;
import io.attain.targets.web.TargetAsker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who shares a win, by the names that the asker may know. */
@Component
public record TellingCredit(TargetAsker people, SalesProjects projects, JiraOpportunities opportunities) {

    /** Who shares a win, what is proposed, and all that was said, the newest first. */
    CreditDto of(Issue opportunity, SharingCredit.Shown shown) {
        long project = shown.opportunity().projectId();
        Function<@Nullable String, @Nullable PersonDto> named = people.people(project);
        Function<Credit, List<CreditDto.Share>> shares =
                credit -> shares(credit, shown.opportunity().amount(), named);
        List<CreditDto.Said> history = new ArrayList<>(
                shown.history().stream().map(said -> said(said, shares, named)).toList());
        Collections.reverse(history);
        String owner = shown.opportunity().owner();
        return new CreditDto(
                history.size(),
                UnitDto.of(projects.find(project).map(SalesProject::money).orElseThrow()),
                shown.opportunity().amount(),
                opportunities.isCounted(opportunity) ? null : true,
                shown.opportunity().isWon(),
                named.apply(owner.isEmpty() ? null : owner),
                shares.apply(shown.inForce()),
                shown.proposal().map(said -> said(said, shares, named)).orElse(null),
                history,
                shown.mayPropose(),
                shown.mayDecide());
    }

    private static List<CreditDto.Share> shares(
            Credit credit, long amount, Function<@Nullable String, @Nullable PersonDto> named) {
        List<Long> amounts = credit.split(amount);
        List<CreditDto.Share> shares = new ArrayList<>();
        for (Credit.Share share : credit.shares()) {
            shares.add(new CreditDto.Share(named.apply(share.person()), share.percent(), amounts.get(shares.size())));
        }
        return shares;
    }

    private CreditDto.Said said(
            Credits.Said said,
            Function<Credit, List<CreditDto.Share>> shares,
            Function<@Nullable String, @Nullable PersonDto> named) {
        return new CreditDto.Said(
                said.kind().name().toLowerCase(Locale.ROOT),
                shares.apply(said.credit()),
                named.apply(said.by()),
                said.at().toString(),
                said.by().equals(people.asker().user().getKey()));
    }
}
