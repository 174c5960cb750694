package io.attain.words;

import static io.attain.words.InMemoryVocabularies.DEMO;
import static io.attain.words.InMemoryVocabularies.standard;
import static io.attain.words.InMemoryVocabularies.withDemo;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of words does, wherever it keeps them. */
public interface VocabulariesContract {

    /** A keeper of no words yet; each is another node that keeps them in the same place. */
    Vocabularies vocabularies();

    @Test
    default void theStandardWordsHoldUntilSomebodyChangesThem() {
        assertThat(vocabularies().of(1)).isEqualTo(standard());
        assertThat(standard().keyActions()).extracting(Word::weekly).containsExactly(10, 3, 1);
    }

    @Test
    default void whatAProjectSaysIsKeptAndConcernsNoOther() {
        Vocabularies kept = vocabularies();

        assertThat(kept.save(1, withDemo(2))).isTrue();

        assertThat(kept.of(1)).isEqualTo(withDemo(2));
        assertThat(kept.of(2)).isEqualTo(standard());
        assertThat(kept.elsewhere(1)).isEmpty();
        assertThat(kept.elsewhere(2)).extracting(Word::metric).containsExactly(DEMO);
    }

    @Test
    default void namesOrderAndWhatIsArchivedChangeInPlace() {
        Vocabularies kept = vocabularies();
        kept.save(1, withDemo(2));
        List<Word> words = new ArrayList<>(withDemo(5).words());
        Collections.reverse(words);
        words.replaceAll(word ->
                word.metric().equals(Metric.CALLS) ? new Word(Metric.CALLS, new Label("", "拨打"), 20, true) : word);

        assertThat(kept.save(1, new Vocabulary(2, words))).isTrue();

        assertThat(kept.of(1)).isEqualTo(new Vocabulary(2, words));
    }

    @Test
    default void whichWinsAProjectsOwnMetricsAddUpIsKeptAndChanges() {
        Vocabularies kept = vocabularies();
        Metric sum = Metric.ofCode("sum.east").orElseThrow();
        Metric count = Metric.ofCode("count.all").orElseThrow();
        CountedWins east = new CountedWins(new Scope("East China", "Product A", "New"), CountedWins.Buyers.NEW);
        Label label = new Label("East", "华东");

        for (CountedWins wins : List.of(east, CountedWins.ALL)) {
            List<Word> words = new ArrayList<>(kept.of(1).words().subList(0, 7));
            words.add(new Word(sum, label, 0, false, wins));
            words.add(new Word(count, new Label("All", ""), 0, true));
            Vocabulary next = new Vocabulary(kept.of(1).version() + 1, words);
            assertThat(kept.save(1, next)).isTrue();
            assertThat(kept.of(1)).isEqualTo(next);
            assertThat(kept.of(1).ofWins()).hasSize(2);
        }
    }

    @Test
    default void ofTwoWhoChangeTheSameTheLaterIsRefused() {
        Vocabularies kept = vocabularies();
        kept.save(1, withDemo(2));

        assertThat(kept.save(1, withDemo(9))).isFalse();
        assertThat(kept.save(1, new Vocabulary(3, withDemo(9).words()))).isFalse();
        assertThat(kept.of(1)).isEqualTo(withDemo(2));
    }
}
