package io.attain.host.jira.search;

import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.store.Pool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AutoClose;

/** Everything that {@link JqlSearchTest} says, on PostgreSQL. */
class JqlSearchOnPostgresTest extends JqlSearchTest {

    @AutoClose
    private static final EmbeddedPostgres SERVER = start();

    @Override
    HikariDataSource openPool() {
        return Pool.open(SERVER.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
