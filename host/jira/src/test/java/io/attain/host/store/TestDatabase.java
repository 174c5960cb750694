package io.attain.host.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database in memory with the host's tables, which lasts as long as a test. */
public final class TestDatabase implements AfterEachCallback {

    private final HikariDataSource pool =
            Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");
    private final Database database = new Database(pool);

    public TestDatabase() {
        Schema.createIn(database);
    }

    public Database database() {
        return database;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        pool.close();
    }
}
