package io.attain.pipeline.web;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Caller;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.UnitDto;
import io.attain.kernel.web.WholeNumber;
import io.attain.pipeline.Credit;
import io.attain.pipeline.Credits;
import io.attain.pipeline.app.SharingCredit;
import io.attain.targets.web.TargetAsker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who shares a win, and takes what the asker says of it. */
@Component
record CreditAnswers(TargetAsker people, SharingCredit sharing, SalesProjects projects) {

    CreditDto get(String key) {
        return shown(asker().issue(key));
    }

    CreditDto share(String key, CreditDto.@Nullable Body body) {
        Issue issue = asker().issue(key);
        WholeNumber version = body == null ? null : body.version();
        if (body == null || version == null || body.shares() == null) {
            throw RestProblem.badRequest(
                    version == null ? "version" : "shares",
                    asker().say(version == null ? "attain.kernel.fault.version" : "attain.pipeline.credit.fault.none"));
        }
        asker().mustBeSound(body);
        asker().mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        Credit credit = new Credit(body.shares().stream()
                .map(share -> new Credit.Share(
                        Objects.requireNonNullElse(share.person(), ""), WholeNumber.value(share.percent())))
                .toList());
        asker().unlessRefused(
                        () -> sharing.share(caller(issue), issue.getId(), key, WholeNumber.intValue(version), credit));
        return shown(issue);
    }

    CreditDto decline(String key, @Nullable String version) {
        Issue issue = asker().issue(key);
        if (version == null || !version.matches("\\d{1,9}")) {
            throw RestProblem.badRequest("version", asker().say("attain.kernel.fault.version"));
        }
        asker().mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        asker().unlessRefused(() -> sharing.decline(caller(issue), issue.getId(), key, Integer.parseInt(version)));
        return shown(issue);
    }

    private CreditDto shown(Issue issue) {
        SharingCredit.Shown shown = sharing.of(caller(issue), issue.getId())
                .orElseThrow(() -> RestProblem.notFound(asker().say("attain.pipeline.noCustomer", issue.getKey())));
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
                said.by().equals(asker().user().getKey()));
    }

    private Caller caller(Issue issue) {
        return asker().caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private Asker asker() {
        return people.asker();
    }
}
