package io.attain.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProofTest {

    private final SortedMap<Long, List<String>> kept = new TreeMap<>();
    private final List<Map<Long, List<Kept>>> mended = new ArrayList<>();
    private final SortedMap<Long, List<String>> since = new TreeMap<>();
    private final Map<Long, List<String>> told = new TreeMap<>();
    private final Proof<Kept> proof = proof(Runnable::run);

    private record Kept(long source, String what) {}

    @Test
    void whatAgreesIsNeitherCountedNorWritten() {
        kept.put(1L, List.of("a", "b"));
        kept.put(3L, List.of("c"));
        expect(1, List.of("b"));
        expect(1, List.of("a"));
        expect(2, List.of());
        expect(3, List.of("c"));

        assertThat(proof.close()).isZero();
        assertThat(mended).isEmpty();
    }

    @Test
    void whatIsMissingWrongOrTooManyIsCountedAndMended() {
        kept.put(1L, List.of("wrong", "b"));
        kept.put(2L, List.of("too", "many"));
        expect(1, List.of("a", "b"));
        expect(3, List.of("missing"));

        assertThat(proof.close()).isEqualTo(1 + 2 + 1);
        assertThat(kept).isEqualTo(Map.of(1L, List.of("a", "b"), 3L, List.of("missing")));
    }

    @Test
    void theSameTwiceIsTwo() {
        kept.put(1L, List.of("a"));
        expect(1, List.of("a", "a"));

        assertThat(proof.close()).isEqualTo(1);
        assertThat(kept).isEqualTo(Map.of(1L, List.of("a", "a")));
    }

    @Test
    void sourcesThatDoNotComeInOrderAreRefused() {
        expect(2, List.of("b"));

        assertThatThrownBy(() -> expect(1, List.of("a"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatHasChangedSinceItWasToldIsNotWrittenOver() {
        kept.put(1L, List.of("newer"));
        kept.put(3L, List.of("wrong"));
        expect(1, List.of("older"));
        expect(2, List.of("gone since"));
        expect(3, List.of("older"));
        since.put(1L, List.of("newer"));
        since.put(2L, List.of());
        since.put(3L, List.of("newest"));

        assertThat(proof.close()).isEqualTo(1);
        assertThat(kept).isEqualTo(Map.of(1L, List.of("newer"), 3L, List.of("newest")));
    }

    @Test
    void whatWasWrittenSinceItWasReadIsNoDifference() {
        Proof<Kept> patient = proof(reading -> {
            reading.run();
            kept.put(1L, List.of("written meanwhile"));
        });
        expect(patient, 1, List.of("written meanwhile"));

        assertThat(patient.close()).isZero();
        assertThat(mended).isEmpty();
    }

    @Test
    void manyAreHeldAgainstEachOtherChunkByChunk() {
        int sources = 45_000;
        for (long id = 0; id < sources; id += 2) {
            kept.put(id, List.of("even"));
        }
        for (long id = 0; id < sources; id++) {
            expect(id, List.of(id % 2 == 0 ? "even" : "odd"));
        }

        assertThat(proof.close()).isEqualTo(sources / 2);
        assertThat(kept).hasSize(sources);
        assertThat(mended).hasSizeGreaterThan(2);
    }

    @Test
    void whatIsKeptIsReadWhileTheNextOnesAreTold() {
        List<Runnable> begun = new ArrayList<>();
        Proof<Kept> patient = proof(begun::add);
        int chunk = 20_000;
        for (long id = 0; id <= 2L * chunk; id++) {
            expect(patient, id, List.of("missing"));
            assertThat(mended.isEmpty()).isEqualTo(id < 2L * chunk);
        }

        assertThat(begun).hasSize(2);
        assertThat(patient.close()).isEqualTo(2 * chunk + 1);
        assertThat(kept).hasSize(2 * chunk + 1);
    }

    @Property
    void whateverWasKeptIsAfterwardsWhatShouldBe(
            @ForAll("books") Map<Long, List<String>> before, @ForAll("books") Map<Long, List<String>> after) {
        ProofTest test = new ProofTest();
        test.kept.putAll(before);
        new TreeMap<>(after).forEach(test::expect);

        boolean differs = test.proof.close() > 0;

        assertThat(sorted(test.kept)).isEqualTo(sorted(after));
        assertThat(differs).isEqualTo(!sorted(before).equals(sorted(after)));
    }

    @Provide
    Arbitrary<Map<Long, List<String>>> books() {
        return Arbitraries.maps(
                        Arbitraries.longs().between(0, 6),
                        Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(3))
                .ofMaxSize(6);
    }

    private static Map<Long, List<String>> sorted(Map<Long, List<String>> book) {
        return book.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .sorted()
                .toList()));
    }

    private void expect(long source, List<String> some) {
        expect(proof, source, some);
    }

    private void expect(Proof<Kept> proof, long source, List<String> some) {
        proof.expect(source, kept(source, some));
        told.merge(source, some, (one, other) -> Stream.of(one, other)
                .flatMap(List::stream)
                .toList());
    }

    private Proof<Kept> proof(Executor meanwhile) {
        return new Proof<>(
                new Proof.Book<>() {
                    @Override
                    public long source(Kept one) {
                        return one.source();
                    }

                    @Override
                    public List<Kept> between(long after, long last) {
                        return ProofTest.this.between(after, last);
                    }

                    @Override
                    public List<Kept> again(Set<Long> sources) {
                        return sources.stream()
                                .flatMap(id ->
                                        kept(id, since.getOrDefault(id, told.getOrDefault(id, List.of()))).stream())
                                .toList();
                    }

                    @Override
                    public <R> R holding(Set<Long> sources, Supplier<R> work) {
                        return work.get();
                    }

                    @Override
                    public void mend(Map<Long, List<Kept>> wrong) {
                        ProofTest.this.mend(wrong);
                    }
                },
                meanwhile);
    }

    private static List<Kept> kept(long source, List<String> some) {
        return some.stream().map(what -> new Kept(source, what)).toList();
    }

    private List<Kept> between(long after, long last) {
        return kept.entrySet().stream()
                .filter(each -> each.getKey() > after && each.getKey() <= last)
                .flatMap(each -> kept(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private void mend(Map<Long, List<Kept>> wrong) {
        mended.add(wrong);
        wrong.forEach((id, wanted) -> {
            if (wanted.isEmpty()) {
                kept.remove(id);
            } else {
                kept.put(id, wanted.stream().map(Kept::what).toList());
            }
        });
    }
}
