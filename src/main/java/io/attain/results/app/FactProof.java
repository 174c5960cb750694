package io.attain.results.app;

import io.attain.results.ExpectedClose;
import io.attain.results.Facts;
import io.attain.results.LoggedDay;
import io.attain.results.Proof;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.StageChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Holds all that is kept of one kind of source in a project against the truth, as it is told. */
final class FactProof implements ResultSource.Witness {

    private final Facts facts;
    private final long projectId;
    private final ResultSource truth;
    private final Proof<Result> results;
    private final Proof<StageChange> changes;
    private final Proof<ExpectedClose> closes;
    private final Proof<LoggedDay> days;

    /** All that is told of some sources. */
    private record Told(
            List<Result> results, List<StageChange> changes, List<ExpectedClose> closes, List<LoggedDay> days)
            implements ResultSource.Witness {

        Told() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public void there(Result result) {
            results.add(result);
        }

        @Override
        public void there(StageChange change) {
            changes.add(change);
        }

        @Override
        public void there(ExpectedClose close) {
            closes.add(close);
        }

        @Override
        public void there(LoggedDay day) {
            days.add(day);
        }

        @Override
        public void unread(long sourceId) {
            throw new IllegalStateException("It is to be read: " + sourceId);
        }
    }

    FactProof(Facts facts, long projectId, ResultSource truth, Executor meanwhile) {
        this.facts = facts;
        this.projectId = projectId;
        this.truth = truth;
        Source kind = truth.source();
        results = proof(
                meanwhile,
                Result::sourceId,
                (after, last) -> facts.range(projectId, kind, after, last),
                Told::results,
                wrong -> facts.replace(kind, wrong));
        changes = proof(
                meanwhile,
                StageChange::opportunityId,
                (after, last) -> kind.hasStages() ? facts.changes(projectId, after, last) : List.of(),
                Told::changes,
                facts::replaceChanges);
        closes = proof(
                meanwhile,
                ExpectedClose::opportunityId,
                (after, last) -> kind.hasStages() ? facts.closes(projectId, after, last) : List.of(),
                Told::closes,
                facts::replaceCloses);
        days = proof(
                meanwhile,
                LoggedDay::logId,
                (after, last) -> kind.hasDays() ? facts.days(projectId, after, last) : List.of(),
                Told::days,
                facts::replaceDays);
    }

    private <T> Proof<T> proof(
            Executor meanwhile,
            ToLongFunction<T> sourceId,
            BiFunction<Long, Long, List<T>> kept,
            Function<Told, List<T>> told,
            Consumer<Map<Long, List<T>>> replace) {
        return new Proof<>(new Kept<>(sourceId, kept, told, replace), meanwhile);
    }

    @Override
    public void there(Result result) {
        results.expect(result.sourceId(), List.of(result));
    }

    @Override
    public void there(StageChange change) {
        changes.expect(change.opportunityId(), List.of(change));
    }

    @Override
    public void there(ExpectedClose close) {
        closes.expect(close.opportunityId(), List.of(close));
    }

    @Override
    public void there(LoggedDay day) {
        days.expect(day.logId(), List.of(day));
    }

    @Override
    public void unread(long sourceId) {
        results.pass(sourceId);
        changes.pass(sourceId);
        closes.pass(sourceId);
        days.pass(sourceId);
    }

    /** All was told: answers how much was missing, wrong or too many, and is mended now. */
    int close() {
        return results.close() + changes.close() + closes.close() + days.close();
    }

    /** One kind of what is kept. */
    private final class Kept<T> implements Proof.Book<T> {
        private final ToLongFunction<T> sourceId;
        private final BiFunction<Long, Long, List<T>> kept;
        private final Function<Told, List<T>> told;
        private final Consumer<Map<Long, List<T>>> replace;

        Kept(
                ToLongFunction<T> sourceId,
                BiFunction<Long, Long, List<T>> kept,
                Function<Told, List<T>> told,
                Consumer<Map<Long, List<T>>> replace) {
            this.sourceId = sourceId;
            this.kept = kept;
            this.told = told;
            this.replace = replace;
        }

        @Override
        public long source(T one) {
            return sourceId.applyAsLong(one);
        }

        @Override
        public List<T> between(long after, long last) {
            return kept.apply(after, last);
        }

        @Override
        public List<T> again(Set<Long> sources) {
            Told now = new Told();
            truth.tell(projectId, sources, now);
            return told.apply(now);
        }

        @Override
        public <R> R holding(Set<Long> sources, Supplier<R> work) {
            return facts.holding(truth.source(), sources, work);
        }

        @Override
        public void mend(Map<Long, List<T>> wrong) {
            replace.accept(wrong);
        }
    }
}
