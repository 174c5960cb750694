package io.attain.words.app;

import io.attain.kernel.Fault;
import io.attain.kernel.app.ChangingWhole;
import io.attain.kernel.app.Telling;
import io.attain.words.CountingWatcher;
import io.attain.words.Label;
import io.attain.words.OfferedMetrics;
import io.attain.words.OfferedScopes;
import io.attain.words.Proposal;
import io.attain.words.StageLists;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import io.attain.words.Word;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes a project's words. If its own metrics add up other wins then, all are counted anew soon after. */
@Component
public class ChangingWords extends ChangingWhole<Vocabulary, Proposal> {

    private final Vocabularies vocabularies;
    private final StageLists stages;
    private final OfferedScopes scopes;
    private final OfferedMetrics offered;
    private final Telling<CountingWatcher> watchers;

    public ChangingWords(
            Vocabularies vocabularies,
            StageLists stages,
            OfferedScopes scopes,
            OfferedMetrics offered,
            List<CountingWatcher> watchers) {
        super(vocabularies, "attain.words.conflict");
        this.vocabularies = vocabularies;
        this.stages = stages;
        this.scopes = scopes;
        this.offered = offered;
        this.watchers = new Telling<>(watchers);
    }

    @Override
    protected List<Fault> faults(long projectId, Vocabulary now, Proposal proposal) {
        return proposal.faults(now, stages.of(projectId), scopes.of(projectId));
    }

    @Override
    protected Vocabulary applied(long projectId, Vocabulary now, Proposal proposal) {
        return proposal.applyTo(now, vocabularies.elsewhere(projectId), scopes.of(projectId));
    }

    /**
     * Should the words not be kept after all, an option too many stands there until they are. On a site that an older version
     * set up, a standard metric may have none yet.
     */
    @Override
    protected boolean save(long projectId, Vocabulary now, Vocabulary next) {
        List<Word> elsewhere = vocabularies.elsewhere(projectId);
        next.inUse().forEach(word -> offered.offer(projectId, word.metric(), word.label()));
        if (!super.save(projectId, now, next)) {
            return false;
        }
        next.words().stream()
                .filter(word ->
                        elsewhere.stream().noneMatch(other -> other.metric().equals(word.metric())))
                .forEach(word -> rename(projectId, word, now));
        if (!next.countsAs(now)) {
            watchers.tell("what counts in project " + projectId, watcher -> watcher.countsOtherwise(projectId));
        }
        return true;
    }

    /** What all projects share keeps its name. */
    private void rename(long projectId, Word word, Vocabulary before) {
        Label former = before.find(word.metric()).map(Word::label).orElse(word.label());
        if (!former.equals(word.label()) && !word.metric().isStandard()) {
            offered.rename(projectId, word.metric(), word.label());
        }
    }
}
