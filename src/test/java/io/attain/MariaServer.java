package io.attain;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * One MariaDB for all tests, the machine's own with MySQL's driver, which is as near to MySQL as can be had; started when
 * the first asks for it, and ended with the JVM. Its databases are as Jira wants them on MySQL: utf8mb4, compared by bytes.
 */
final class MariaServer {

    /** Who may do everything there, without a password. */
    static final String USER = "attain";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PORT = start();

    private MariaServer() {}

    /** Makes a database and answers its address. */
    static String create(String name) {
        try (Connection connection = DriverManager.getConnection(address(PORT, ""), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address(PORT, name);
    }

    private static String address(int port, String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?characterEncoding=UTF-8&sslMode=DISABLED&sessionVariables=default_storage_engine=InnoDB";
    }

    private static int start() {
        try {
            Path home = Files.createTempDirectory("attain-mariadb");
            Path data = home.resolve("data");
            Path users = Files.writeString(
                    home.resolve("users.sql"),
                    "CREATE USER " + USER + "@127.0.0.1;\nGRANT ALL ON *.* TO " + USER + "@127.0.0.1;\n");
            finish(List.of(
                    program("mariadb-install-db"), "--no-defaults", "--skip-test-db", "--datadir=" + data, account()));
            int port = freePort();
            Process server = run(List.of(
                    program("mariadbd"),
                    "--no-defaults",
                    account(),
                    "--datadir=" + data,
                    "--socket=" + home.resolve("socket"),
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--skip-name-resolve",
                    "--innodb-flush-log-at-trx-commit=0",
                    "--innodb-doublewrite=0",
                    "--innodb-lock-wait-timeout=5",
                    "--init-file=" + users));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home)));
            await(port, server);
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As root it must be told so. */
    private static String account() {
        return "--user=" + System.getProperty("user.name");
    }

    private static String program(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + " is missing: please install MariaDB's server (Debian's mariadb-server)"));
    }

    private static void finish(List<String> command) throws IOException {
        int answer = run(command).onExit().join().exitValue();
        if (answer != 0) {
            throw new IllegalStateException(command + " ended with " + answer);
        }
    }

    private static Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(int port, Process server) {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<SQLException> refused = refusal(port);
        while (refused.isPresent()) {
            if (!server.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("MariaDB does not answer", refused.get());
            }
            refused = refusal(port);
        }
    }

    private static Optional<SQLException> refusal(int port) {
        try (Connection connection = DriverManager.getConnection(address(port, ""), USER, "")) {
            return connection.isValid(1) ? Optional.empty() : Optional.of(new SQLException("no answer"));
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private static void end(Process server, Path home) {
        server.destroyForcibly().onExit().join();
        FileSystemUtils.deleteRecursively(home.toFile());
    }
}
