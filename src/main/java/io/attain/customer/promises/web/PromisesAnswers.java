package io.attain.customer.promises.web;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.Ticks;
import io.attain.activity.Ticks.Ticked;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierState;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.customer.promises.app.AnsweringRequests.Step;
import io.attain.customer.promises.app.DueTouches;
import io.attain.customer.promises.app.TouchingCustomers;
import io.attain.customer.promises.jira.AskingCustomers;
import io.attain.customer.promises.jira.NamesOfTouches;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a customer is promised, and takes what the asker says of it. */
@Component
record PromisesAnswers(
        TargetAsker people,
        SalesIssues types,
        TierBook book,
        DueTouches touches,
        TouchingCustomers touching,
        Ticks ticks,
        NamesOfTouches names,
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
        if (body == null) {
            throw RestProblem.badRequest("done", asker().say("attain.promises.noBody"));
        }
        LocalDate day = asker().day("day", body.day(), today.of(asker().user().getKey()));
        asker().mustBeOpen(Objects.requireNonNull(customer.getProjectObject()));
        try {
            touching.say(caller(customer), projectOf(customer), day, LoggedIssues.subject(customer), kind, body.done());
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
        Caller caller = caller(customer);
        LocalDate now = today.of(caller.key());
        Optional<LocalDate> day = touching.day(caller, projectOf(customer));
        return new PromisesDto(
                book.find(customer.getId()).map(TierState::tier).map(Tier::name).orElse(null),
                now.toString(),
                day.map(LocalDate::toString).orElse(null),
                today.now().toString(),
                caller.sells(),
                requests.of(customer.getId(), ANSWERED).stream()
                        .map(each -> RequestDto.of(each, today.now(), people.people(projectOf(customer))))
                        .toList(),
                told(customer, caller, now, day.orElse(null)));
    }

    private List<PromisesDto.Touch> told(Issue customer, Caller caller, LocalDate now, @Nullable LocalDate day) {
        Set<Long> id = Set.of(customer.getId());
        Map<String, List<Ticked>> done = ticks.of(id).stream()
                .filter(each -> each.submitted() || each.by().equals(caller.key()))
                .collect(Collectors.groupingBy(Ticked::code));
        Function<@Nullable String, @Nullable PersonDto> named = people.people(projectOf(customer));
        return touches.of(projectOf(customer), id, caller.key()).stream()
                .map(touch -> told(
                        touch,
                        done.getOrDefault(touch.cadence().kind().tick(), List.of()),
                        named,
                        now,
                        each -> each.by().equals(caller.key()) && each.day().equals(day)))
                .toList();
    }

    private PromisesDto.Touch told(
            DueTouch touch,
            List<Ticked> done,
            Function<@Nullable String, @Nullable PersonDto> named,
            LocalDate now,
            Predicate<Ticked> isOwn) {
        LocalDate last = touch.last();
        TouchKind kind = touch.cadence().kind();
        return new PromisesDto.Touch(
                kind.code(),
                names.of(kind).in(asker().locale()),
                touch.cadence().months(),
                last == null ? null : last.toString(),
                done.isEmpty() ? null : named.apply(done.get(done.size() - 1).by()),
                touch.due().toString(),
                touch.listed().toString(),
                touch.on(now).code(),
                done.stream().anyMatch(isOwn));
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
