package io.attain.results.store;

import io.attain.AoDatabase;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Facts;
import io.attain.results.FactsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class StoredFactsTest {

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

    abstract static class Stored extends FactsContract {
        private final AoDatabase database;

        Stored(AoDatabase.Engine engine) {
            database = engine.create(ResultRow.class, WholeProjectRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Facts facts() {
            return new StoredFacts(new PlainSql(database.executors()));
        }
    }
}
