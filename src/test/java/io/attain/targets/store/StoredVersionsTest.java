package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersionsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class StoredVersionsTest {

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

    abstract static class Stored extends AgreedVersionsContract {
        private final AoDatabase database;

        Stored(AoDatabase.Engine engine) {
            database = engine.create(TargetVersionRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected AgreedVersions versions() {
            return new StoredVersions(database.activeObjects());
        }
    }
}
