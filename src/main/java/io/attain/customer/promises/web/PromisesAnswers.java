package io.attain.customer.promises.web;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.customer.promises.app.AnsweringRequests.Step;
import io.attain.customer.promises.app.CheckingCustomers;
import io.attain.customer.promises.app.DueTouches;
import io.attain.customer.promises.app.PromiseKeepers;
import io.attain.customer.promises.app.TouchingCustomers;
import io.attain.customer.promises.app.TouchingCustomers.Touched;
import io.attain.customer.promises.jira.AskingCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.targets.web.TargetAsker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a customer is promised, and takes what the asker says of it. */
@Component
record PromisesAnswers(
        TargetAsker people,
        SalesIssues types,
        EvaluatingTiers tiers,
        TierBook book,
        CustomerOwners owners,
        PromiseKeepers keepers,
        CheckingCustomers checking,
        DueTouches touches,
        TellingTouches telling,
        TouchingCustomers touching,
        Requests requests,
        AnsweringRequests answering,
        Today today) {

    /** How many answered requests are told. */
    private static final int ANSWERED = 3;

    PromisesDto get(String key) {
        return shown(customer(key));
    }

    PromisesDto touch(String key, String code, PromisesDto.@Nullable Body body) {
        Issue customer = customer(key);
        TouchKind kind = Coded.find(TouchKind.values(), code)
                .orElseThrow(() -> RestProblem.notFound(asker().say("attain.promises.noTouch", code)));
        Boolean done = body == null ? null : body.done();
        if (body == null || done == null) {
            throw RestProblem.badRequest("done", asker().say("attain.promises.noBody"));
        }
        LocalDate day = asker().day("day", body.day(), asker().today());
        asker().mustBeOpen(Objects.requireNonNull(customer.getProjectObject()));
        try {
            touching.say(caller(customer), projectOf(customer), day, touched(customer), kind, done);
        } catch (Refused e) {
            throw asker().problem(e);
        }
        return shown(customer);
    }

    PromisesDto begin(String key, RequestDto.@Nullable Begun body) {
        Issue customer = customer(key);
        if (body == null) {
            throw RestProblem.badRequest("text", asker().say("attain.promises.request.fault.text", Request.MAX_TEXT));
        }
        asker().mustBeOpen(Objects.requireNonNull(customer.getProjectObject()));
        Instant at = body.at() == null ? today.now() : moment(body.at());
        try {
            answering.begin(
                    caller(customer),
                    AskingCustomers.asking(customer),
                    VisibleText.line(Objects.requireNonNullElse(body.text(), "")),
                    at);
        } catch (Refused e) {
            throw asker().problem(e);
        }
        return shown(customer);
    }

    PromisesDto step(String key, long id, RequestDto.@Nullable Stepped body) {
        Issue customer = customer(key);
        Step step = Optional.ofNullable(body)
                .map(RequestDto.Stepped::to)
                .flatMap(to -> Coded.find(Step.values(), to))
                .orElseThrow(() -> RestProblem.badRequest("to", asker().say("attain.promises.request.fault.to")));
        asker().mustBeSound(Objects.requireNonNull(body));
        asker().mustBeOpen(Objects.requireNonNull(customer.getProjectObject()));
        try {
            answering.step(
                    caller(customer), AskingCustomers.asking(customer), id, WholeNumber.intValue(body.seen()), step);
        } catch (Refused e) {
            throw asker().problem(e);
        }
        return shown(customer);
    }

    private Touched touched(Issue customer) {
        return new Touched(LoggedIssues.subject(customer), ownerOf(customer.getId()));
    }

    private @Nullable String ownerOf(long id) {
        return owners.of(Set.of(id)).get(id);
    }

    private Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw RestProblem.badRequest("at", asker().say("attain.promises.request.fault.moment", text));
        }
    }

    private Issue customer(String key) {
        Issue issue = asker().issue(key);
        if (!types.is(SalesIssueType.CUSTOMER, issue)) {
            throw asker().noIssue(key);
        }
        return issue;
    }

    private PromisesDto shown(Issue customer) {
        long projectId = projectOf(customer);
        long id = customer.getId();
        Caller caller = caller(customer);
        LocalDate now = asker().today();
        Optional<LocalDate> day = touching.day(caller, projectId);
        Function<@Nullable String, @Nullable PersonDto> named = people.people(projectId);
        String owner = ownerOf(id);
        Optional<String> away = Optional.ofNullable(owner).filter(each -> keepers.isAway(projectId, each, now));
        Tier tier = tierOf(customer);
        List<TieredCustomer> tiered =
                List.of(new TieredCustomer(id, tier, now, Objects.requireNonNullElse(owner, ""), Map.of()));
        return new PromisesDto(
                tier.name(),
                named.apply(owner),
                away.isPresent(),
                away.flatMap(each -> keepers.actingFor(projectId, each, now))
                        .map(named)
                        .orElse(null),
                now.toString(),
                day.map(LocalDate::toString).orElse(null),
                today.now().toString(),
                caller.sells(),
                requests.of(id, ANSWERED).stream()
                        .map(each -> RequestDto.of(each, today.now(), named))
                        .toList(),
                telling.of(caller, projectId, touches.of(projectId, Set.of(id), caller.key()), day.orElse(null)),
                checking.missingPlan(projectId, tiered).orElse(null),
                !checking.withoutSenior(projectId, tiered).isEmpty());
    }

    /** A customer that was never evaluated is evaluated now: its panels go by one tier. */
    private Tier tierOf(Issue customer) {
        tiers.evaluateFirst(customer.getId(), today.here());
        return book.find(customer.getId())
                .orElseThrow(() -> asker().noIssue(customer.getKey()))
                .tier();
    }

    private Caller caller(Issue customer) {
        return asker().caller(Objects.requireNonNull(customer.getProjectObject()));
    }

    private static long projectOf(Issue customer) {
        return Objects.requireNonNull(customer.getProjectId());
    }

    private Asker asker() {
        return people.asker();
    }
}
