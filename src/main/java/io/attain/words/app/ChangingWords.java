package io.attain.words.app;

import io.attain.kernel.Caller;
import io.attain.words.Fault;
import io.attain.words.Label;
import io.attain.words.OfferedMetrics;
import io.attain.words.Proposal;
import io.attain.words.StageLists;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import io.attain.words.Word;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes a project's words: all of them at once, or none. */
@Component
public class ChangingWords {

    private final Vocabularies vocabularies;
    private final StageLists stages;
    private final OfferedMetrics offered;

    public ChangingWords(Vocabularies vocabularies, StageLists stages, OfferedMetrics offered) {
        this.vocabularies = vocabularies;
        this.stages = stages;
        this.offered = offered;
    }

    /**
     * Changes them.
     *
     * @param version of the words that the caller saw
     * @throws WordsRefused if the caller may not, they are faulty, or they were changed since; then nothing has changed
     */
    public Vocabulary change(Caller caller, long projectId, int version, Proposal proposal) throws WordsRefused {
        if (!caller.leads()) {
            throw new WordsRefused(WordsRefused.Why.NOT_ALLOWED, List.of());
        }
        Vocabulary now = vocabularies.of(projectId);
        if (now.version() != version) {
            throw new WordsRefused(WordsRefused.Why.OVERTAKEN, List.of());
        }
        List<Fault> faults = proposal.faults(now, stages.of(projectId));
        if (!faults.isEmpty()) {
            throw new WordsRefused(WordsRefused.Why.FAULTY, faults);
        }
        List<Word> elsewhere = vocabularies.elsewhere(projectId);
        Vocabulary next = proposal.applyTo(now, elsewhere);
        if (next.words().equals(now.words())) {
            return now;
        }
        next.inUse().forEach(word -> offer(projectId, word));
        if (!vocabularies.save(projectId, next)) {
            throw new WordsRefused(WordsRefused.Why.OVERTAKEN, List.of());
        }
        next.words().stream()
                .filter(word ->
                        elsewhere.stream().noneMatch(other -> other.metric().equals(word.metric())))
                .forEach(word -> rename(projectId, word, now));
        return next;
    }

    /**
     * Should the words not be kept after all, an option too many stands there until they are. On a site that an older version
     * set up, a standard metric may have none yet.
     */
    private void offer(long projectId, Word word) {
        offered.offer(projectId, word.metric(), word.label());
    }

    /** What all projects share keeps its name. */
    private void rename(long projectId, Word word, Vocabulary before) {
        Label former = before.find(word.metric()).map(Word::label).orElse(word.label());
        if (!former.equals(word.label()) && !word.metric().isStandard()) {
            offered.rename(projectId, word.metric(), word.label());
        }
    }
}
