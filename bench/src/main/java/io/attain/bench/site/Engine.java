package io.attain.bench.site;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tables stand in. */
public enum Engine {
    /** In memory, and made to forget the results of its last queries. */
    H2,
    /** A cluster of its own on this machine, which writes through to the disk as a real one does. */
    POSTGRES;

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** An empty database, gone when closed. */
    record Empty(String url, String user, Closeable server) {}

    Empty start() {
        return this == H2
                ? new Empty(
                        "jdbc:h2:mem:bench" + DATABASES.incrementAndGet()
                                + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=YEAR;OPTIMIZE_REUSE_RESULTS=0",
                        "sa",
                        () -> {})
                : postgres();
    }

    private static Empty postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("work_mem", "64MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("checkpoint_timeout", "1h") // Site.settle does it between benchmarks
                    .start();
            return new Empty(server.getJdbcUrl("postgres", "postgres"), "postgres", server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
