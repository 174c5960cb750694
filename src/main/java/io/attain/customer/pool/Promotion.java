package io.attain.customer.pool;

import io.attain.customer.pool.SignalRules.Done;
import io.attain.customer.pool.SignalRules.Reached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That a C customer is proposed for B: it follows from what is known on the day alone. What somebody has declined once, or
 * promoted for, counts no more, whatever it is counted with.
 *
 * @param evidence what it rests on, the latest first; at least one
 */
public record Promotion(PoolCustomer customer, List<Signal> evidence) {

    /** The one whose evidence is the latest first. */
    public static final Comparator<Promotion> LATEST = Comparator.comparing(
                    (Promotion each) -> each.evidence().get(0).day())
            .reversed()
            .thenComparing(each -> each.customer().id());

    /** Of a C customer, by its signals; nothing if they are not enough. */
    public static Optional<Promotion> of(
            PoolCustomer customer, SignalRules rules, List<Signal> signals, LocalDate today) {
        Set<String> settled = customer.holding()
                .flatMap(word -> Stream.of(word.evidence().split(" ", -1)))
                .collect(Collectors.toSet());
        List<Signal> open = signals.stream()
                .filter(signal -> !settled.contains(signal.key()))
                .sorted(Signal.LATEST)
                .toList();
        Set<Signal> evidence = new HashSet<>();
        for (Done done : rules.actions()) {
            List<Signal> counted = since(today, done.days(), open, Signal.Kind.ACTION, done.action()::equals);
            evidence.addAll(counted.size() >= done.times() ? counted : List.of());
        }
        for (Reached reached : rules.stages()) {
            evidence.addAll(since(today, reached.days(), open, Signal.Kind.STAGE, reached.stage()::equals));
        }
        if (rules.asks()) {
            evidence.addAll(since(today, rules.days(), open, Signal.Kind.REQUEST, text -> true));
        }
        List<Signal> all = new ArrayList<>(evidence);
        all.sort(Signal.LATEST);
        return all.isEmpty() ? Optional.empty() : Optional.of(new Promotion(customer, all));
    }

    private static List<Signal> since(
            LocalDate today, int days, List<Signal> open, Signal.Kind kind, Predicate<String> isWanted) {
        LocalDate first = today.minusDays(days - 1L);
        return open.stream()
                .filter(signal -> signal.kind() == kind
                        && isWanted.test(signal.code())
                        && !signal.day().isBefore(first))
                .toList();
    }

    /** What it rests on, by the keys. */
    public String keys() {
        return evidence.stream().map(Signal::key).collect(Collectors.joining(" "));
    }
}
