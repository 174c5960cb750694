package io.attain.target;

import static io.attain.target.TargetFixture.QUARTER;
import static io.attain.target.TargetFixture.node;
import static io.attain.target.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.Split;
import io.attain.target.Decomposition.Fault;
import io.attain.target.Decomposition.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final Weighted<Person> LILY = new Weighted<>(new Person("lily", "Lily Chen"), 2);

    @Test
    void splitsByMonths() {
        Decomposition months = new Decomposition(List.of(30L, 40L, 30L), List.of(), List.of(), List.of(), List.of());

        List<ShareDraft> shares = months.shares(root(1, 100_01), null);

        assertThat(shares).extracting(ShareDraft::amount).containsExactly(30_00L, 40_01L, 30_00L);
        assertThat(shares.get(1).summary()).isEqualTo("Target 1 · 2026-11");
        assertThat(shares).extracting(ShareDraft::period).containsExactlyElementsOf(QUARTER.months());
    }

    @Test
    void crossesAllDimensionsInOrder() {
        Decomposition split = new Decomposition(
                List.of(1L, 1L, 1L), named(1, 1), List.of(), List.of(new Weighted<>("New", 1)), List.of(LILY));

        List<ShareDraft> shares = split.shares(root(1, 600), null);

        assertThat(shares).hasSize(6);
        ShareDraft second = shares.get(1);
        assertThat(second.summary()).isEqualTo("Target 1 · 2026-10 · Part 1 · New · Lily Chen");
        assertThat(second.scope()).isEqualTo(new Scope("Part 1", null, "New"));
        assertThat(second.owner()).isEqualTo(LILY.value());
        assertThat(second.amount()).isEqualTo(100);
    }

    @Test
    void saysWhatSpeaksAgainstIt() {
        TargetNode east = node(1, null, 1, null, QUARTER, new Scope("East China", null, null), 100);
        Decomposition wrong = new Decomposition(
                List.of(1L), List.of(new Weighted<>("North China", 1)), named(1), List.of(), List.of(LILY, LILY));

        assertThat(wrong.faults(east))
                .containsExactly(
                        new Fault("months", Problem.MONTH_COUNT),
                        new Fault("regions", Problem.OUTSIDE_SCOPE),
                        new Fault("owners", Problem.NAMED_TWICE));
        assertThatThrownBy(() -> wrong.shares(east, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToSplitByNothingAndIntoTooMuch() {
        Decomposition nothing = new Decomposition(List.of(), List.of(), List.of(), List.of(), List.of());
        long[] thirty = new long[30];
        Arrays.fill(thirty, 1);
        Decomposition tooMuch = new Decomposition(List.of(), named(thirty), named(thirty), List.of(), List.of());

        assertThat(nothing.faults(root(1, 1))).containsExactly(new Fault(null, Problem.NO_DIMENSION));
        assertThat(tooMuch.faults(root(1, 1))).containsExactly(new Fault(null, Problem.TOO_MANY));
    }

    @Property(tries = 300)
    void everyDimensionSumsToItsOwnSplitOfTheWhole(
            @ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long amount,
            @ForAll("weights") List<Long> regions,
            @ForAll("weights") List<Long> lines,
            @ForAll("weights") List<Long> owners) {
        List<Long> months = List.of(30L, 40L, 30L);
        List<Weighted<Person>> people = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            people.add(new Weighted<>(new Person("p" + i, "P" + i), owners.get(i)));
        }
        List<ShareDraft> shares = new Decomposition(months, named(regions), named(lines), List.of(), people)
                .shares(root(1, amount), null);

        assertThat(shares).allMatch(share -> share.amount() >= 0);
        assertThat(shares.stream().mapToLong(ShareDraft::amount).sum()).isEqualTo(amount);
        assertSums(amount, months, shares, share -> QUARTER.months().indexOf(share.period()));
        assertSums(amount, regions, shares, share -> number(share.scope().region()));
        assertSums(amount, lines, shares, share -> number(share.scope().productLine()));
        assertSums(amount, owners, shares, share -> number(share.owner().key().replace("p", "Part ")));
    }

    private static void assertSums(
            long amount, List<Long> weights, List<ShareDraft> shares, Function<ShareDraft, Integer> index) {
        Map<Integer, Long> sums =
                shares.stream().collect(Collectors.groupingBy(index, Collectors.summingLong(ShareDraft::amount)));
        long[] expected = Split.byLargestRemainder(
                amount, weights.stream().mapToLong(Long::longValue).toArray());
        for (int i = 0; i < expected.length; i++) {
            assertThat(sums.get(i)).isEqualTo(expected[i]);
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring("Part ".length()));
    }

    private static List<Weighted<String>> named(List<Long> weights) {
        return named(weights.stream().mapToLong(Long::longValue).toArray());
    }

    private static List<Weighted<String>> named(long... weights) {
        List<Weighted<String>> parts = new ArrayList<>();
        for (long weight : weights) {
            parts.add(new Weighted<>("Part " + parts.size(), weight));
        }
        return parts;
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, 1000).list().ofMinSize(1).ofMaxSize(4);
    }
}
