package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.targets.Tenures;
import io.attain.targets.TenuresContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class StoredTenuresTest {

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

    abstract static class Stored extends TenuresContract {
        private final AoDatabase database;

        Stored(AoDatabase.Engine engine) {
            database = engine.create(TargetTenureRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Tenures tenures() {
            return new StoredTenures(database.activeObjects());
        }
    }
}
