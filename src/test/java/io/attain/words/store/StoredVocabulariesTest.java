package io.attain.words.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Vocabularies;
import io.attain.words.VocabulariesContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEachEngine({WordListRow.class, WordRow.class, EditionRow.class})
record StoredVocabulariesTest(AoDatabase database) implements VocabulariesContract {

    @Override
    public Vocabularies vocabularies() {
        return new StoredVocabularies(
                database.activeObjects(), TestSurroundings.alone(database), InMemoryVocabularies::name);
    }

    @Test
    void anotherNodeReadsThem() {
        vocabularies().save(1, InMemoryVocabularies.withDemo(2));

        assertThat(vocabularies().of(1)).isEqualTo(InMemoryVocabularies.withDemo(2));
    }

    @Test
    void ofManyWhoChangeTheSameAtOnceOneIsHeard() throws InterruptedException {
        List<Vocabularies> nodes = List.of(vocabularies(), vocabularies());
        AtomicInteger heard = new AtomicInteger();

        List<Throwable> failures = Together.failures(6, person -> {
            if (nodes.get(person % 2).save(1, InMemoryVocabularies.withDemo(person))) {
                heard.incrementAndGet();
            }
        });

        assertThat(failures).isEmpty();
        assertThat(heard).hasValue(1);
    }
}
