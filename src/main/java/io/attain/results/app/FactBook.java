package io.attain.results.app;

import io.attain.kernel.Background;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Count;
import io.attain.kernel.Metric;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.NightStep.Work;
import io.attain.kernel.Nightly;
import io.attain.kernel.NotReady;
import io.attain.kernel.Reading;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Each project's facts, whole. Those of a project that has none yet, or of an older version, are written from the truth once:
 * after the start, or in the background as soon as somebody asks.
 */
@Component
public class FactBook implements CatchingUp, Nightly {

    /** A small project's are written by then; nobody waits gladly for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

    private final Facts facts;
    private final List<ResultSource> truth;
    private final Background background;
    /** What is whole stays so, and is asked for with nearly every figure. */
    private final Set<Long> whole = ConcurrentHashMap.newKeySet();

    private final OnceAtATime writing = new OnceAtATime();

    /** Keeps what these sources say, and has it written by {@code background} when somebody asks first. */
    public FactBook(Facts facts, List<ResultSource> truth, Background background) {
        this.facts = facts;
        this.truth = List.copyOf(truth);
        this.background = background;
    }

    /** How long somebody waits. */
    Duration patience() {
        return PATIENCE;
    }

    /**
     * The facts, with all of this project's among them.
     *
     * @throws NotReady if they are being written for the first time, and that takes longer than somebody waits
     */
    public Facts of(long projectId) {
        if (!isWhole(projectId)) {
            mustBeDone(writing.isDone(projectId, first(projectId), background, patience()));
        }
        return facts;
    }

    /** Holds the facts against the truth. */
    @Override
    public NightStep nightly() {
        Work work = (project, day, reading) ->
                List.of(Count.difference("attain.results.night.mended", prove(project, reading)));
        return new NightStep(Phase.FACTS, "facts", work);
    }

    @Override
    public void catchUp(long projectId) {
        if (!isWhole(projectId)) {
            mustBeDone(writing.isDoneHere(projectId, first(projectId), AS_LONG_AS_IT_TAKES));
        }
    }

    private boolean isWhole(long projectId) {
        if (!whole.contains(projectId) && facts.isWhole(projectId)) {
            whole.add(projectId);
        }
        return whole.contains(projectId);
    }

    private Runnable first(long projectId) {
        return () -> {
            compare(projectId, Reading.ALL);
            facts.markWhole(projectId);
        };
    }

    private static void mustBeDone(boolean done) {
        if (!done) {
            throw new NotReady("attain.results.notReady");
        }
    }

    /** The same as sources of results. */
    public List<ResultSource> sources(long projectId) {
        Facts whole = of(projectId);
        return Stream.of(Source.values())
                .<ResultSource>map(source -> new Written(whole, source))
                .toList();
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
        if (facts.isWhole(projectId)) {
            return compare(projectId, reading);
        }
        mustBeDone(writing.isDoneHere(projectId, first(projectId), AS_LONG_AS_IT_TAKES));
        return 0;
    }

    private int compare(long projectId, Reading reading) {
        return truth.stream()
                .mapToInt(source -> compare(projectId, source, reading))
                .sum();
    }

    private int compare(long projectId, ResultSource source, Reading reading) {
        FactProof proof = new FactProof(facts, projectId, source, background);
        source.tell(projectId, reading, proof);
        return proof.close();
    }

    /** What is kept of one kind of source. */
    private record Written(Facts facts, Source source) implements ResultSource {

        @Override
        public void tell(long projectId, Reading reading, Witness witness) {
            facts.forEach(projectId, source, witness::there);
        }

        @Override
        public void tell(long projectId, Set<Long> sourceIds, Witness witness) {
            facts.of(source, sourceIds).values().stream()
                    .flatMap(List::stream)
                    .filter(result -> result.projectId() == projectId)
                    .forEach(witness::there);
        }

        @Override
        public <T> T holding(Set<Long> sourceIds, Supplier<T> work) {
            return facts.holding(source, sourceIds, work);
        }

        @Override
        public void forEach(long projectId, Set<Metric> metrics, Consumer<Result> action) {
            facts.forEach(projectId, source, metrics, action);
        }
    }
}
