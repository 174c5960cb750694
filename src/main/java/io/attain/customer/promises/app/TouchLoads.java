package io.attain.customer.promises.app;

import io.attain.customer.Tier;
import io.attain.customer.promises.Cadence;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.rules.RuleEffect.Load;
import io.attain.kernel.rules.RuleEffect.Measure;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What other promises would give people to do in a month: touches, executive contacts, and hours (docs/rules.md, Promises). */
@Component
public record TouchLoads(
        CustomerOwners owners,
        PromiseKeepers keepers,
        AnswersAhead answers,
        KnownPeople people,
        Rights rights,
        Today today) {

    private static final String TOUCHES = "touches";
    private static final String CONTACTS = "contacts";
    private static final String HOURS = "hours";
    private static final String UNKEPT = "unkept";
    private static final double TENTHS = 10;
    private static final double HOUR = 60;
    private static final String NOBODY = "";

    /** What is measured, with the message keys of the names. */
    static Map<String, String> measures() {
        Map<String, String> measures = new LinkedHashMap<>();
        List.of(TOUCHES, CONTACTS, HOURS, UNKEPT).forEach(code -> measures.put(code, "attain.promises.cost." + code));
        return measures;
    }

    /** A strategy, and the tiers of those to whom it promises. */
    record Promised(Strategy strategy, Map<Long, Tier> tiers) {
        List<Cadence> of(long customer) {
            Tier tier = tiers.get(customer);
            return tier == null ? List.of() : strategy.cadences(tier);
        }

        boolean isAnswered(long customer) {
            Tier tier = tiers.get(customer);
            return tier != null && strategy.response(tier).isPromised();
        }

        /** Whether another promises an answer as soon, and people on duty as long. */
        boolean answersAs(Promised other, long customer) {
            Tier tier = tiers.get(customer);
            Tier others = other.tiers().get(customer);
            return tier != null
                    && others != null
                    && strategy.response(tier).equals(other.strategy().response(others))
                    && strategy.hours().equals(other.strategy().hours());
        }
    }

    /** One person's, in a month. */
    private static final class Month {
        double touches;
        double contacts;
        double minutes;
        double contactsThen;
        /** Customers whom nobody on duty could always answer in time. */
        double unkept;

        void add(Strategy strategy, Cadence cadence, int sign) {
            double often = sign / (double) cadence.months();
            touches += often;
            contacts += cadence.kind() == TouchKind.EXECUTIVE ? often : 0;
            minutes += often * strategy.minutes().of(cadence.kind());
        }

        void plus(Month other) {
            touches += other.touches;
            contacts += other.contacts;
            minutes += other.minutes;
            unkept += other.unkept;
        }
    }

    /** Who would have more or less to do; of whom the caller knows, each, and of all others together. */
    List<Load> of(long projectId, String caller, Promised now, Promised then) {
        Map<String, Month> months = months(projectId, now, then, today.of(caller));
        addAnswers(months, projectId, now, then);
        Predicate<String> known = known(projectId, caller);
        Month others = new Month();
        Map<String, Month> told = new TreeMap<>();
        months.forEach((person, month) -> {
            if (known.test(person)) {
                told.put(person, month);
            } else {
                others.plus(month);
            }
        });
        List<Load> loads = new ArrayList<>();
        told.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().minutes))
                .map(each -> new Load(each.getKey(), measured(each.getValue(), Optional.of(then.strategy()))))
                .forEach(loads::add);
        loads.add(new Load(null, measured(others, Optional.empty())));
        return loads.stream().filter(each -> !each.measures().isEmpty()).toList();
    }

    /** Only what changes costs anything; those of A are looked at all, for whoever leads is to know how much it would be. */
    private Map<String, Month> months(long projectId, Promised now, Promised then, LocalDate day) {
        Set<Long> concerned = new TreeSet<>();
        then.tiers().forEach((id, tier) -> {
            boolean isSame = now.of(id).equals(then.of(id))
                    && now.strategy().minutes().equals(then.strategy().minutes());
            if (!isSame || tier == Tier.A) {
                concerned.add(id);
            }
        });
        Map<Long, String> owned = owners.of(concerned);
        Map<String, String> kept = new HashMap<>();
        Map<String, Month> months = new HashMap<>();
        for (Long id : concerned) {
            String owner = owned.get(id);
            if (owner != null) {
                now.of(id).forEach(each -> month(months, kept, projectId, owner, each, day)
                        .add(now.strategy(), each, -1));
                then.of(id).forEach(each -> {
                    Month month = month(months, kept, projectId, owner, each, day);
                    month.add(then.strategy(), each, 1);
                    month.contactsThen += each.kind() == TouchKind.EXECUTIVE ? 1.0 / each.months() : 0;
                });
            }
        }
        return months;
    }

    /** Answers burden whose customers they are: only of those who would be answered otherwise. */
    private void addAnswers(Map<String, Month> months, long projectId, Promised now, Promised then) {
        Set<Long> concerned = then.tiers().keySet().stream()
                .filter(id -> (now.isAnswered(id) || then.isAnswered(id)) && !then.answersAs(now, id))
                .collect(Collectors.toSet());
        Map<Long, String> owned = owners.of(concerned);
        unkept(projectId, now, concerned, owned).forEach((owner, count) -> of(months, owner).unkept -= count);
        unkept(projectId, then, concerned, owned).forEach((owner, count) -> of(months, owner).unkept += count);
    }

    private Map<String, Integer> unkept(
            long projectId, Promised promised, Set<Long> concerned, Map<Long, String> owned) {
        Map<Long, Tier> tiers = new HashMap<>(promised.tiers());
        tiers.keySet().retainAll(concerned);
        return answers.unkept(projectId, promised.strategy(), tiers, owned);
    }

    private static Month of(Map<String, Month> months, String person) {
        return months.computeIfAbsent(person, each -> new Month());
    }

    private Month month(
            Map<String, Month> months,
            Map<String, String> kept,
            long projectId,
            String owner,
            Cadence cadence,
            LocalDate day) {
        String keeper = kept.computeIfAbsent(
                cadence.kind() + "/" + owner,
                asked -> keepers.of(projectId, owner, cadence.kind(), day).orElse(NOBODY));
        return of(months, keeper);
    }

    private Predicate<String> known(long projectId, String caller) {
        LocalDate day = today.of(caller);
        Period now = new Period(day, day.plusDays(1));
        var knows = people.to(caller, rights.reach(projectId, caller), projectId);
        return person -> !person.equals(NOBODY) && knows.test(person, now);
    }

    private static List<Measure> measured(Month month, Optional<Strategy> of) {
        List<Measure> all = new ArrayList<>();
        long contacts = tenths(month.contacts);
        all.add(new Measure(TOUCHES, tenths(month.touches), null, null));
        all.add(new Measure(
                CONTACTS,
                contacts,
                of.map(each -> tenths(month.contactsThen)).orElse(null),
                of.map(each -> tenths(each.slots())).orElse(null)));
        all.add(new Measure(HOURS, tenths(month.minutes / HOUR), null, null));
        all.add(new Measure(UNKEPT, tenths(month.unkept), null, null));
        return all.stream().allMatch(each -> each.more() == 0)
                ? List.of()
                : all.stream()
                        .filter(each -> each.more() != 0 || (each.then() != null && each.then() > 0))
                        .toList();
    }

    private static long tenths(double value) {
        return Math.round(value * TENTHS);
    }
}
