package io.attain.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Takes the PostgreSQL of a host away and gives it back: what is connected is cut off, and nobody is let in. The server's
 * driver must be there.
 *
 * @param address of a database of the same server that nobody uses
 */
public record DatabaseSwitch(String address) {

    private static final int LINE_OF_PORT = 3;

    /** That of the host with this data folder, which runs. */
    public static DatabaseSwitch of(Path data) throws IOException {
        String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(LINE_OF_PORT);
        return new DatabaseSwitch("jdbc:postgresql://localhost:" + port + "/template1");
    }

    /** Nobody gets at it. */
    public void off() throws SQLException {
        execute("alter database postgres with allow_connections false");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
    }

    /** All get at it. */
    public void on() throws SQLException {
        execute("alter database postgres with allow_connections true");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
