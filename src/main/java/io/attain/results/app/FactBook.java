package io.attain.results.app;

import io.attain.results.Facts;
import io.attain.results.Proof;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each project's facts, whole: those of a project that has none yet, or of an older version, are written from the truth first. */
@Component
public class FactBook {

    private final Facts facts;
    private final List<ResultSource> truth;

    /** Keeps what these sources say. */
    public FactBook(Facts facts, List<ResultSource> truth) {
        this.facts = facts;
        this.truth = List.copyOf(truth);
    }

    /** The facts, with all of this project's among them. */
    public Facts of(long projectId) {
        if (!facts.isWhole(projectId)) {
            prove(projectId);
        }
        return facts;
    }

    /** The same as sources of results. */
    public List<ResultSource> sources(long projectId) {
        Facts whole = of(projectId);
        return Stream.of(Source.values()).map(source -> reading(whole, source)).toList();
    }

    /**
     * Holds a project's facts against the truth and mends them.
     *
     * @return how many facts were missing, wrong or too many; 0 if they were never written whole before, for then there was
     *     nothing that could have drifted
     * @throws RuntimeException if the truth cannot be read whole
     */
    public int prove(long projectId) {
        boolean known = facts.isWhole(projectId);
        int drift = truth.stream()
                .mapToInt(source -> prove(projectId, source))
                .sum();
        facts.markWhole(projectId);
        return known ? drift : 0;
    }

    private int prove(long projectId, ResultSource source) {
        Source kind = source.source();
        Proof<Result> proof = new Proof<>(
                (after, last) -> facts.range(projectId, kind, after, last).stream()
                        .collect(Collectors.groupingBy(Result::sourceId)),
                wrong -> facts.replace(kind, wrong));
        source.forEach(projectId, result -> proof.expect(result.sourceId(), List.of(result)));
        return proof.close();
    }

    private static ResultSource reading(Facts facts, Source kind) {
        return new ResultSource() {
            @Override
            public Source source() {
                return kind;
            }

            @Override
            public void forEach(long projectId, Consumer<Result> action) {
                facts.forEach(projectId, kind, action);
            }
        };
    }
}
