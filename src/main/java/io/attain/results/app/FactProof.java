package io.attain.results.app;

import io.attain.results.Facts;
import io.attain.results.LoggedDay;
import io.attain.results.Proof;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.StageChange;
import java.util.List;

/** Holds all that is kept of one kind of source in a project against the truth, as it is told. */
final class FactProof implements ResultSource.Witness {

    private final Proof<Result> results;
    private final Proof<StageChange> changes;
    private final Proof<LoggedDay> days;

    FactProof(Facts facts, long projectId, Source kind) {
        results = new Proof<>(
                Result::sourceId,
                (after, last) -> facts.range(projectId, kind, after, last),
                wrong -> facts.replace(kind, wrong));
        changes = new Proof<>(
                StageChange::opportunityId,
                (after, last) -> kind.hasStages() ? facts.changes(projectId, after, last) : List.of(),
                facts::replaceChanges);
        days = new Proof<>(
                LoggedDay::logId,
                (after, last) -> kind.hasDays() ? facts.days(projectId, after, last) : List.of(),
                facts::replaceDays);
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
    public void there(LoggedDay day) {
        days.expect(day.logId(), List.of(day));
    }

    @Override
    public void unread(long sourceId) {
        results.pass(sourceId);
        changes.pass(sourceId);
        days.pass(sourceId);
    }

    /** All was told: answers how much was missing, wrong or too many, and is mended now. */
    int close() {
        return results.close() + changes.close() + days.close();
    }
}
