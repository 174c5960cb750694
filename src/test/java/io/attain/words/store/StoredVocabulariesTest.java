package io.attain.words.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.Together;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Vocabularies;
import io.attain.words.VocabulariesContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StoredVocabulariesTest {

    @Nested
    class OnH2 extends Stored {
        OnH2() {
            super(AoDatabase.Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends Stored {
        OnPostgres() {
            super(AoDatabase.Engine.POSTGRES);
        }
    }

    abstract static class Stored extends VocabulariesContract {
        private final AoDatabase database;

        Stored(AoDatabase.Engine engine) {
            database = engine.create(WordListRow.class, WordRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Vocabularies vocabularies() {
            return new StoredVocabularies(database.activeObjects(), InMemoryVocabularies::name);
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
}
