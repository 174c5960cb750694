package io.attain.customer.pool.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.customer.pool.PoolCustomer;
import io.attain.customer.pool.app.ClaimingCustomers;
import io.attain.customer.pool.app.DecidingRecalls;
import io.attain.customer.pool.app.RecallingCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Refused;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether a customer is in the pool or comes there, and takes that somebody claims or keeps it. */
@Component
record CustomerPoolAnswers(
        Asker asker,
        SalesIssues types,
        RecallingCustomers recalling,
        DecidingRecalls deciding,
        ClaimingCustomers claiming,
        PoolTelling telling,
        PromotionAnswers promotions) {

    /** What somebody says of a customer of a project. */
    @FunctionalInterface
    private interface Saying {
        void say(Caller caller, long projectId, long customerId) throws Refused;
    }

    PoolDto.One get(String key) {
        return shown(customer(key));
    }

    PoolDto.One claim(String key, PoolDto.@Nullable Claimed body) {
        if (body != null) {
            asker.mustBeSound(body);
        }
        int seen = seen(body == null ? null : body.seen());
        return said(key, (caller, project, id) -> claiming.claim(caller, project, id, seen));
    }

    PoolDto.One giveBack(String key, @Nullable String seen) {
        if (seen == null || !seen.matches("\\d{1,9}")) {
            throw RestProblem.badRequest("seen", asker.say("attain.kernel.fault.version"));
        }
        return said(key, (caller, project, id) -> claiming.giveBack(caller, project, id, Integer.parseInt(seen)));
    }

    PoolDto.One keep(String key, PoolDto.@Nullable Kept body) {
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
                        Optional.ofNullable(body.until())
                                .flatMap(KnownDays::named)
                                .orElse(null)));
    }

    private int seen(@Nullable WholeNumber sent) {
        if (sent == null) {
            throw RestProblem.badRequest("seen", asker.say("attain.kernel.fault.version"));
        }
        return WholeNumber.intValue(sent);
    }

    private PoolDto.One said(String key, Saying saying) {
        Issue issue = customer(key);
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

    private Issue customer(String key) {
        Issue issue = asker.issue(key);
        if (!types.is(SalesIssueType.CUSTOMER, issue)) {
            throw asker.noIssue(key);
        }
        return issue;
    }

    private static Project projectOf(Issue issue) {
        return Objects.requireNonNull(issue.getProjectObject());
    }
}
