package io.attain.host.launch;

import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.launch.LaunchOptions.DatabaseKind;
import io.attain.host.store.Pool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The site's database and its pool of connections.
 *
 * @param server the PostgreSQL server that this process started; null if it started none
 */
public record Storage(HikariDataSource pool, @Nullable EmbeddedPostgres server) implements AutoCloseable {

    /**
     * Opens the database of a data folder; its files outlive the process.
     *
     * @throws LaunchFailed if it cannot be opened
     */
    public static Storage open(DatabaseKind kind, Path data) throws LaunchFailed {
        Path folder = folder(kind, data);
        try {
            return switch (kind) {
                case H2 -> new Storage(Pool.open(h2(folder), "sa", ""), null);
                case POSTGRES -> postgres(folder);
            };
        } catch (IOException | RuntimeException e) {
            throw new LaunchFailed("The database in " + folder + " cannot be opened: " + e.getMessage() + advice(e), e);
        }
    }

    /**
     * Opens a database that is there already.
     *
     * @throws LaunchFailed if it does not answer
     */
    static Storage open(DatabaseServer server) throws LaunchFailed {
        try {
            return new Storage(Pool.open(server.address(), server.user(), server.password()), null);
        } catch (RuntimeException e) {
            throw new LaunchFailed("The database " + server + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** PostgreSQL's programs refuse root: as root they are run by {@code unshare}, as another user in a name space. */
    private static String advice(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        return String.valueOf(failure.getMessage()).contains("unshare")
                ? ". PostgreSQL does not run as root, and this system gives it no other user, as containers often do not:"
                        + " start the host as a user of its own, or with --database h2"
                : advice(failure.getCause());
    }

    /** Where in a data folder a database keeps its files. */
    static Path folder(DatabaseKind kind, Path data) {
        return data.resolve(kind == DatabaseKind.H2 ? "h2" : "postgres");
    }

    /** Milliseconds. A host that nobody kills, as one in a test's own JVM, may write several commits together. */
    private static final String H2_WRITES_AFTER = System.getProperty("attain.h2.writes.after", "0");

    /**
     * YEAR must stay a name: Active Objects quotes H2's other reserved words but not this one. What is committed is in the file
     * at once: left to itself, H2 writes it half a second later, and a killed host would lose what it had answered. A connection
     * keeps statements prepared, more than the eight it would: to parse them again takes a tenth of a host's time.
     */
    private static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("jira")
                + ";NON_KEYWORDS=YEAR;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=128;WRITE_DELAY=" + H2_WRITES_AFTER;
    }

    private static Storage postgres(Path folder) throws IOException {
        LeftServer.end(folder);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPgBinaryResolver(Storage::binaries)
                .start();
        return new Storage(Pool.open(server.getJdbcUrl("postgres", "postgres"), "postgres", ""), server);
    }

    /** The server's programs for this machine; the library's own search refuses a class path that names its jar twice. */
    private static InputStream binaries(String system, String machine) throws IOException {
        String name = "/postgres-%s-%s.txz".formatted(system, machine).toLowerCase(Locale.ROOT);
        InputStream programs = Storage.class.getResourceAsStream(name);
        if (programs == null) {
            throw new IOException("there is no PostgreSQL for " + system + " on " + machine + ": use --database h2");
        }
        return programs;
    }

    /** Connections to the database, from a pool that ends with this. */
    public DataSource source() {
        return pool;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        if (server != null) {
            server.close();
        }
    }
}
