package io.attain.results.app;

import io.attain.kernel.Reading;
import io.attain.results.Facts;
import io.attain.results.Proof;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.StageChange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each project's facts, whole: those of a project that has none yet, or of an older version, are written from the truth first. */
@Component
public class FactBook {

    private final Facts facts;
    private final List<ResultSource> truth;
    /** What is whole stays so, and is asked for with nearly every figure. */
    private final Set<Long> whole = ConcurrentHashMap.newKeySet();

    /** Keeps what these sources say. */
    public FactBook(Facts facts, List<ResultSource> truth) {
        this.facts = facts;
        this.truth = List.copyOf(truth);
    }

    /** The facts, with all of this project's among them. */
    public Facts of(long projectId) {
        if (!whole.contains(projectId)) {
            if (!facts.isWhole(projectId)) {
                prove(projectId, Reading.ALL);
            }
            whole.add(projectId);
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
     * @param reading how much of the truth is read; all of it if they were never written whole before
     * @return how many facts were missing, wrong or too many; 0 if they were never written whole before, for then there was
     *     nothing that could have drifted
     * @throws RuntimeException if the truth cannot be read whole
     */
    public int prove(long projectId, Reading reading) {
        boolean known = facts.isWhole(projectId);
        int drift = truth.stream()
                .mapToInt(source -> prove(projectId, source, known ? reading : Reading.ALL))
                .sum();
        facts.markWhole(projectId);
        return known ? drift : 0;
    }

    private int prove(long projectId, ResultSource source, Reading reading) {
        Source kind = source.source();
        Proof<Result> proof = new Proof<>(
                (after, last) -> facts.range(projectId, kind, after, last).stream()
                        .collect(Collectors.groupingBy(Result::sourceId)),
                wrong -> facts.replace(kind, wrong));
        Proof<StageChange> stages = new Proof<>(
                (after, last) -> kind.hasStages() ? changes(projectId, after, last) : Map.of(), facts::replaceChanges);
        source.tell(projectId, reading, new ResultSource.Witness() {
            @Override
            public void there(Result result) {
                proof.expect(result.sourceId(), List.of(result));
            }

            @Override
            public void there(StageChange change) {
                stages.expect(change.opportunityId(), List.of(change));
            }

            @Override
            public void unread(long sourceId) {
                proof.pass(sourceId);
                stages.pass(sourceId);
            }
        });
        return proof.close() + stages.close();
    }

    private Map<Long, List<StageChange>> changes(long projectId, long after, long last) {
        return facts.changes(projectId, after, last).stream()
                .collect(Collectors.groupingBy(StageChange::opportunityId));
    }

    private static ResultSource reading(Facts facts, Source kind) {
        return new ResultSource() {
            @Override
            public Source source() {
                return kind;
            }

            @Override
            public void tell(long projectId, Reading reading, Witness witness) {
                facts.forEach(projectId, kind, witness::there);
            }
        };
    }
}
