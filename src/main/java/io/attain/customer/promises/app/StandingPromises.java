package io.attain.customer.promises.app;

import io.attain.calendar.Calendars;
import io.attain.customer.Tier;
import io.attain.customer.promises.Cadence;
import io.attain.customer.promises.CountingDays;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.PromiseTally;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyInForce;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.rules.RuleVersions;
import io.attain.teams.app.KnownPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the promises of a project stand by who owns its customers, and what those who lead can keep; by few questions of any size. */
@Component
public record StandingPromises(
        TieredCustomers customers,
        Requests requests,
        RuleVersions rules,
        Calendars calendars,
        PromiseKeepers keepers,
        CheckingCustomers checking,
        AnswersAhead answers,
        KnownPeople people,
        Rights rights,
        Today today) {

    private static final String OTHERS = "";

    /**
     * How a project's promises stand.
     *
     * @param all of all customers
     * @param owners whose are behind first; all whom the caller may not know of are told as one
     * @param executives who is to keep executive contacts, whose are most first; of whom the caller may know
     * @param unkept whose answers nobody could give in time
     */
    public record Standing(
            PromiseTally all, List<Owner> owners, List<Executive> executives, List<AnswersAhead.Unkept> unkept) {}

    /** Of one owner; null for nobody's and for all whom the caller may not know of. */
    public record Owner(@Nullable String person, PromiseTally tally) {}

    /**
     * Who is to keep executive contacts.
     *
     * @param customers how many A customers
     * @param kept with how many contacts can be kept
     */
    public record Executive(String person, int customers, int kept) {}

    /** As it is on the caller's day. */
    public Standing of(long projectId, String caller) {
        LocalDate day = today.of(caller);
        StrategyInForce strategy = new StrategyInForce(rules.of(StrategyRuleSet.SET, projectId), today.zone());
        WorkingCalendar days = calendars.of(projectId).team();
        LocalDate first = new CountingDays(strategy, days, day).firstThatMatters();
        List<TieredCustomer> all = customers.within(projectId, caller, first);
        Predicate<String> known = known(projectId, caller, day);
        Map<String, PromiseTally> tallies =
                tallies(projectId, all, day, customer -> DueTouch.of(customer, strategy, days));
        return new Standing(
                tallies.values().stream().reduce(PromiseTally.NONE, PromiseTally::plus),
                owners(tallies, known),
                executives(projectId, all, known, day),
                answers.of(projectId, rules.now(StrategyRuleSet.SET, projectId), all, known));
    }

    private Map<String, PromiseTally> tallies(
            long projectId, List<TieredCustomer> all, LocalDate day, Function<TieredCustomer, List<DueTouch>> touches) {
        Map<Long, List<Request.State>> asked = new HashMap<>();
        Instant now = today.now();
        requests.open(projectId).forEach(each -> asked.computeIfAbsent(each.customerId(), id -> new ArrayList<>())
                .add(each.at(now)));
        Map<String, Boolean> alone = new HashMap<>();
        Set<Long> planless = checking.withoutPlan(projectId, all);
        Map<String, PromiseTally> tallies = new HashMap<>();
        all.forEach(customer -> tallies.merge(
                customer.owner(),
                PromiseTally.of(
                        touches.apply(customer).stream()
                                .map(touch -> touch.on(day))
                                .toList(),
                        asked.getOrDefault(customer.id(), List.of()),
                        alone.computeIfAbsent(customer.owner(), owner -> keepers.isAlone(projectId, owner, day)),
                        planless.contains(customer.id())),
                PromiseTally::plus));
        return tallies;
    }

    /** The customers of a project of whose requests one is at risk on a day. */
    public Set<Long> atRisk(long projectId, LocalDate day) {
        Instant now = today.now();
        List<Request> open = requests.open(projectId);
        Map<Long, String> owned = customers
                .of(open.stream().map(Request::customerId).toList(), OTHERS)
                .stream()
                .collect(Collectors.toMap(TieredCustomer::id, TieredCustomer::owner));
        return open.stream()
                .filter(each -> each.at(now)
                        .isAtRisk(keepers.isAlone(projectId, owned.getOrDefault(each.customerId(), OTHERS), day)))
                .map(Request::customerId)
                .collect(Collectors.toSet());
    }

    private static List<Owner> owners(Map<String, PromiseTally> tallies, Predicate<String> known) {
        Map<String, PromiseTally> told = new HashMap<>();
        tallies.forEach((owner, tally) -> told.merge(known.test(owner) ? owner : OTHERS, tally, PromiseTally::plus));
        return told.entrySet().stream()
                .filter(each -> !each.getValue().equals(PromiseTally.NONE))
                .map(each -> new Owner(each.getKey().equals(OTHERS) ? null : each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt((Owner each) ->
                                -each.tally().overdue() - each.tally().late())
                        .thenComparing(each -> Objects.requireNonNullElse(each.person(), "")))
                .toList();
    }

    private List<Executive> executives(
            long projectId, List<TieredCustomer> all, Predicate<String> known, LocalDate day) {
        Strategy strategy = rules.now(StrategyRuleSet.SET, projectId);
        if (!keepers.areKnown(projectId)
                || strategy.cadences(Tier.A).stream().map(Cadence::kind).noneMatch(TouchKind.EXECUTIVE::equals)) {
            return List.of();
        }
        Map<String, Integer> ofOwners = new HashMap<>();
        all.stream()
                .filter(customer ->
                        customer.tier() == Tier.A && !customer.owner().isEmpty())
                .forEach(customer -> ofOwners.merge(customer.owner(), 1, Integer::sum));
        Map<String, Integer> load = new HashMap<>();
        ofOwners.forEach((owner, count) -> keepers.of(projectId, owner, TouchKind.EXECUTIVE, day)
                .ifPresent(leader -> load.merge(leader, count, Integer::sum)));
        List<Executive> executives = new ArrayList<>();
        load.forEach((leader, count) -> {
            if (known.test(leader)) {
                executives.add(new Executive(leader, count, strategy.contactsKept()));
            }
        });
        executives.sort(
                Comparator.comparing((Executive each) -> -each.customers()).thenComparing(Executive::person));
        return List.copyOf(executives);
    }

    private Predicate<String> known(long projectId, String caller, LocalDate day) {
        Period now = new Period(day, day.plusDays(1));
        var knows = people.to(caller, rights.reach(projectId, caller), projectId);
        return person -> !person.isEmpty() && knows.test(person, now);
    }
}
