package io.attain.planning.decomposition;

import static io.attain.planning.decomposition.PartsThere.part;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.planning.decomposition.DecompositionPlan.Change;
import io.attain.planning.decomposition.DecompositionPlan.Line;
import io.attain.targets.Part;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The parts of any decomposition by month and owner come to the target. */
class DecompositionSumTest {

    private static final List<Period> MONTHS = QUARTER.months();

    @Property(tries = 500)
    void whateverIsLockedAndWhateverStaysTheSumIsExact(
            @ForAll @LongRange(min = 0, max = 1L << 53) long amount,
            @ForAll("weights") List<Long> months,
            @ForAll("weights") List<Long> owners,
            @ForAll("locks") List<Long> locked,
            @ForAll("phases") List<Phase> phases) {
        List<Weighted<Person>> people = people(owners);
        Map<Part, Long> locks = locks(people, locked, amount / 4);
        List<CurrentPart> there = there(people, phases, amount / 100);
        Decomposition by = new Decomposition(
                new TimeSplit(TimeSplit.By.MONTHS, months), List.of(), List.of(), List.of(), people, locks);

        DecompositionPlan plan = DecompositionPlan.of(root(1, amount), null, by, there);

        long held = held(plan, locks);
        assertThat(plan.sum() + plan.difference()).isEqualTo(amount);
        boolean open = plan.lines().size() + plan.empty() > fixed(plan, locks);
        if (open) {
            assertThat(plan.difference()).isEqualTo(Math.min(0, amount - held));
        }
        assertThat(plan.lines()).allMatch(line -> line.amount() >= 0);
        locks.forEach((part, typed) -> assertThat(amountOf(plan, part)).isEqualTo(typed));
    }

    private static long held(DecompositionPlan plan, Map<Part, Long> locks) {
        return plan.lines().stream()
                .filter(line -> isFixed(line, locks))
                .mapToLong(Line::amount)
                .sum();
    }

    private static long fixed(DecompositionPlan plan, Map<Part, Long> locks) {
        long emptyLocks = locks.entrySet().stream()
                .filter(lock -> lock.getValue() == 0
                        && plan.lines().stream()
                                .noneMatch(line -> line.draft() != null
                                        && line.draft().part().equals(lock.getKey())))
                .count();
        return emptyLocks
                + plan.lines().stream()
                        .filter(line -> isFixed(line, locks) || line.change() == Change.REMOVE)
                        .count();
    }

    private static boolean isFixed(Line line, Map<Part, Long> locks) {
        if (line.draft() == null || line.change() == Change.REMOVE) {
            return line.change() == Change.STAY;
        }
        return locks.containsKey(line.draft().part())
                || (line.current() != null && line.current().holds().isPresent());
    }

    private static long amountOf(DecompositionPlan plan, Part part) {
        return plan.lines().stream()
                .filter(line -> line.change() != Change.REMOVE)
                .filter(line -> line.draft() != null && line.draft().part().equals(part))
                .mapToLong(Line::amount)
                .sum();
    }

    private static Map<Part, Long> locks(List<Weighted<Person>> people, List<Long> locked, long most) {
        Map<Part, Long> locks = new HashMap<>();
        for (int i = 0; i < Math.min(people.size(), locked.size()); i++) {
            locks.put(
                    new Part(MONTHS.get(i % 3), Scope.ANY, people.get(i).value().key()), locked.get(i) * (most / 100));
        }
        return locks;
    }

    /** Some shares inside the grid, every second one outside. */
    private static List<CurrentPart> there(List<Weighted<Person>> people, List<Phase> phases, long amount) {
        List<CurrentPart> there = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            String owner = people.get(i % people.size()).value().key();
            TargetNode node = share(100 + i, 1, owner, i % 2 == 0 ? QUARTER : MONTHS.get(2), Scope.ANY, amount);
            there.add(part(node, phases.get(i), i % 3 == 0));
        }
        return there;
    }

    private static List<Weighted<Person>> people(List<Long> weights) {
        List<Weighted<Person>> people = new ArrayList<>();
        for (long weight : weights) {
            people.add(new Weighted<>(new Person("p" + people.size(), "P" + people.size()), weight));
        }
        return people;
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, Weights.LARGEST).list().ofSize(3);
    }

    @Provide
    Arbitrary<List<Long>> locks() {
        return Arbitraries.longs().between(0, 100).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Phase>> phases() {
        return Arbitraries.of(Phase.class).list().ofMaxSize(6);
    }
}
