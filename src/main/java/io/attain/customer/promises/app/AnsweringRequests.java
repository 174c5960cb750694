package io.attain.customer.promises.app;

import io.attain.calendar.Calendars;
import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.ResponseClock;
import io.attain.calendar.clock.WorkingHours;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.app.FormerTiers;
import io.attain.customer.promises.Conversation;
import io.attain.customer.promises.Conversation.Said;
import io.attain.customer.promises.Conversation.Side;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.ResponseLimit;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.rules.RuleVersions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts the clock when a customer asks for something, lets it stand still while one waits for the customer, and stops it. */
@Component
public record AnsweringRequests(
        Requests requests,
        EvaluatingTiers evaluating,
        FormerTiers tiers,
        RuleVersions rules,
        Calendars calendars,
        Today today) {

    /** What was asked longer ago is no request any more whose answer could be promised. */
    public static final Duration OLDEST = Duration.ofDays(30);

    /** Jira may tell late of a comment; what was said before that is told on no account of its being new. */
    private static final Duration JUST_SAID = Duration.ofDays(1);

    /** What can be done with a request. */
    public enum Step implements Coded {
        ANSWERED,
        WAITING,
        RUNNING
    }

    /**
     * A customer, and whose clock on the wall shows its team's hours.
     *
     * @param owner the user key of the customer's owner; empty of none
     */
    public record Asking(long projectId, long customerId, String owner) {}

    /**
     * The caller says that a customer asked for something.
     *
     * @throws Refused if the caller does not sell, nothing or too much is said, it was asked too long ago or is not yet, or
     *     too much that the customer asked for has no answer
     */
    public void begin(Caller caller, Asking asking, String text, Instant at) throws Refused {
        mustSell(caller);
        List<Fault> faults = new ArrayList<>();
        if (text.isBlank() || text.length() > Request.MAX_TEXT) {
            faults.add(Fault.of("text", "attain.promises.request.fault.text", Request.MAX_TEXT));
        }
        if (at.isAfter(today.now()) || at.isBefore(today.now().minus(OLDEST))) {
            faults.add(Fault.of("at", "attain.promises.request.fault.at", OLDEST.toDays()));
        }
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        if (requests.of(asking.customerId(), 0).size() >= Requests.MOST_OPEN) {
            throw Refused.because(Why.IN_THE_WAY, "attain.promises.request.many", Requests.MOST_OPEN);
        }
        start("said/" + UUID.randomUUID(), asking, text.strip(), caller.key(), at);
    }

    /** A request of which somebody tells late begins, once, unless that is too late for an answer to be promised. */
    public void begin(String key, Asking asking, String text, String by, Instant at) {
        if (at.isAfter(today.now().minus(OLDEST))) {
            start(key, asking, text, by, at);
        }
    }

    /** A request that came from somewhere begins, once. */
    public void start(String key, Asking asking, String text, String by, Instant at) {
        evaluating.evaluateFirst(asking.customerId(), today.here());
        ResponseLimit limit = tiers.on(asking.customerId(), LocalDate.ofInstant(at, today.zone()))
                .map(tier ->
                        rules.at(StrategyRuleSet.SET, asking.projectId(), at).response(tier))
                .orElse(new ResponseLimit(0, false));
        Request begun = new Request(
                0,
                asking.projectId(),
                asking.customerId(),
                text,
                by,
                at.truncatedTo(ChronoUnit.SECONDS),
                limit,
                zoneOf(asking),
                List.of(),
                null,
                null,
                0);
        requests.add(key, begun.begun(clock(begun)));
    }

    /** Where a request came from, it was answered: once, and only what had begun by then. */
    public void answered(String key, String by, Instant at) {
        Instant moment = at.truncatedTo(ChronoUnit.SECONDS);
        boolean unused = requests.ofKey(key)
                .filter(request ->
                        request.answer() == null && !request.startedAt().isAfter(moment))
                .map(request -> requests.change(request.answered(by, moment, clock(request))))
                .orElse(false);
    }

    /**
     * Follows what was said about an issue of a customer's, however often and late it is told: what the customer says begins a
     * request once, our first word after it is the answer, and what the customer says while we wait lets the clock go on.
     *
     * @param issueId the customer's own issue, or one of its sub-tasks
     */
    public void follow(Asking asking, long issueId, Conversation talk) {
        String from = saidOf(issueId);
        requests.open(asking.customerId(), from).keySet().stream()
                .filter(key -> !talk.isAsked(idOf(key)))
                .forEach(requests::forget);
        Instant oldest = today.now().minus(JUST_SAID);
        talk.requests((asked, next) -> waits(from + asked.id(), asked, next, oldest)).stream()
                .filter(each -> each.at().isAfter(oldest))
                .forEach(each -> start(from + each.id(), asking, each.text(), each.by(), each.at()));
        requests.open(asking.customerId(), from).forEach((key, request) -> follow(request, talk, idOf(key)));
    }

    /**
     * Whether a word of the customer's waited for its answer when the next one came. It may have been answered by phone, or by
     * somebody who sells no more; and what was asked before anybody listened waits for nothing.
     */
    private boolean waits(String key, Said asked, Said next, Instant oldest) {
        return requests.ofKey(key)
                .map(request -> request.answer() == null
                        || !request.answer().at().isBefore(next.at().truncatedTo(ChronoUnit.SECONDS)))
                .orElse(asked.at().isAfter(oldest));
    }

    /** What the keys of requests begin with that were said about an issue. */
    public static String saidOf(long issueId) {
        return "comment/" + issueId + "/";
    }

    private void follow(Request request, Conversation talk, long begunBy) {
        Request now = request;
        Instant waits = request.waitingSince();
        Optional<Said> answer = talk.next(Side.OURS, begunBy);
        Optional<Said> heard = waits == null ? Optional.empty() : talk.heard(waits);
        if (heard.isPresent()) {
            now = request.goingOn(heard.get().at().truncatedTo(ChronoUnit.SECONDS), clock(request));
        } else if (answer.isPresent()) {
            now = request.answered(
                    answer.get().by(), answer.get().at().truncatedTo(ChronoUnit.SECONDS), clock(request));
        }
        if (!now.equals(request)) {
            boolean unused = requests.change(now);
        }
    }

    /** The comment by which a request began. */
    private static long idOf(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('/') + 1));
    }

    /**
     * A request is answered, waits for the customer, or goes on.
     *
     * @param seen the version that the caller saw
     * @throws Refused if the caller does not sell, there is no such request of the customer, or somebody was faster
     */
    public void step(Caller caller, Asking asking, long id, int seen, Step step) throws Refused {
        mustSell(caller);
        Request request = requests.find(id)
                .filter(each -> each.customerId() == asking.customerId())
                .orElseThrow(() -> Refused.because(Why.NOT_FOUND, "attain.promises.request.none"));
        boolean isOpen =
                request.answer() == null && (step == Step.ANSWERED || request.isWaiting() == (step == Step.RUNNING));
        if (request.version() != seen || !isOpen || !requests.change(after(request, caller, step))) {
            throw Refused.because(Why.IN_THE_WAY, "attain.promises.request.overtaken");
        }
    }

    private Request after(Request request, Caller caller, Step step) {
        Instant now = today.now().truncatedTo(ChronoUnit.SECONDS);
        return switch (step) {
            case ANSWERED -> request.answered(caller.key(), now, clock(request));
            case WAITING -> request.waiting(now, clock(request));
            case RUNNING -> request.goingOn(now, clock(request));
        };
    }

    private ResponseClock clock(Request request) {
        CountedTime time = request.limit().working()
                ? new WorkingHours(
                        rules.at(StrategyRuleSet.SET, request.projectId(), request.startedAt())
                                .hours(),
                        calendars.of(request.projectId()).team(),
                        request.zone())
                : CountedTime.always();
        return new ResponseClock(time, List.of());
    }

    private ZoneId zoneOf(Asking asking) {
        return asking.owner().isEmpty() ? today.zone() : today.zoneOf(asking.owner());
    }

    private static void mustSell(Caller caller) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
    }
}
