package io.attain.host.launch;

import io.attain.host.mail.SmtpServer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param listen the address to listen on
 * @param port 0 for any free one
 * @param data the folder that everything is kept in
 * @param fresh whether to begin with an empty data folder
 * @param plugins jars to install at the start
 * @param contextPath first part of every address, empty or like {@code /jira}
 * @param smtp where mail goes; null: it stays in the queue
 * @param server the database that all nodes share; null: the site has one of its own
 * @param node which node of them this is; null: the site has its database to itself
 */
public record LaunchOptions(
        String listen,
        int port,
        Path data,
        DatabaseKind database,
        boolean fresh,
        List<Path> plugins,
        String contextPath,
        @Nullable SmtpServer smtp,
        @Nullable DatabaseServer server,
        @Nullable String node) {

    /** How to call it. */
    public static final String USAGE =
            """
            Options:
              --listen ADDRESS      address to listen on; 0.0.0.0 for all, so that others reach it (127.0.0.1)
              --port N              port to listen on, 0 for any free one (2990)
              --data DIR            folder for all data (data)
              --database h2|postgres  where data is kept; both inside the data folder (h2)
              --database postgres://USER:PASSWORD@HOST:PORT/NAME
                                    a database that other nodes may share
              --node NAME           which node of those that share it this is
              --context /PATH       first part of every address (/jira)
              --plugin JAR          a plugin to install; may be given many times
              --smtp HOST:PORT      SMTP server for mail; without one mail stays in the queue
              --fresh               forget all earlier data""";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int HIGHEST_PORT = 65_535;

    /** The databases that can be asked for. */
    public enum DatabaseKind {
        H2,
        POSTGRES
    }

    /** What is asked for with no argument at all. */
    public static LaunchOptions defaults() {
        return new LaunchOptions(
                LOOPBACK, 2990, Path.of("data"), DatabaseKind.H2, false, List.of(), "/jira", null, null, null);
    }

    /**
     * Reads the arguments.
     *
     * @throws LaunchFailed if one is unknown, or its value is missing or wrong
     */
    public static LaunchOptions parse(String... arguments) throws LaunchFailed {
        LaunchOptions options = defaults();
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            String name = left.pop();
            options = switch (name) {
                case "--fresh" -> options.withFresh();
                case "--listen" -> options.withListen(value(name, left));
                case "--port" -> options.withPort(port(value(name, left)));
                case "--data" -> options.withData(Path.of(value(name, left)));
                case "--database" -> options.withDatabase(value(name, left));
                case "--node" -> options.withNode(node(value(name, left)));
                case "--plugin" -> options.withPlugin(Path.of(value(name, left)));
                case "--smtp" -> options.withSmtp(smtp(value(name, left)));
                case "--context" -> options.withContextPath(contextPath(value(name, left)));
                default -> throw new LaunchFailed("Unknown option " + name + "\n" + USAGE);
            };
        }
        return options;
    }

    /** The same at another address of this machine. */
    public LaunchOptions withListen(String other) {
        return new LaunchOptions(other, port, data, database, fresh, plugins, contextPath, smtp, server, node);
    }

    /** The same with another port. */
    public LaunchOptions withPort(int other) {
        return new LaunchOptions(listen, other, data, database, fresh, plugins, contextPath, smtp, server, node);
    }

    /** The same with another data folder. */
    public LaunchOptions withData(Path other) {
        return new LaunchOptions(listen, port, other, database, fresh, plugins, contextPath, smtp, server, node);
    }

    /** The same with another database. */
    public LaunchOptions withDatabase(DatabaseKind other) {
        return new LaunchOptions(listen, port, data, other, fresh, plugins, contextPath, smtp, server, node);
    }

    /** The same with another database, as the command line names it. */
    private LaunchOptions withDatabase(String named) throws LaunchFailed {
        return named.startsWith("postgres://")
                ? withServer(DatabaseServer.parse(named))
                : withDatabase(database(named));
    }

    /** The same with a database that others may share. */
    public LaunchOptions withServer(DatabaseServer other) {
        return new LaunchOptions(
                listen, port, data, DatabaseKind.POSTGRES, fresh, plugins, contextPath, smtp, other, node);
    }

    /** The same as another node. */
    public LaunchOptions withNode(String other) {
        return new LaunchOptions(listen, port, data, database, fresh, plugins, contextPath, smtp, server, other);
    }

    /** The same, beginning with an empty data folder. */
    public LaunchOptions withFresh() {
        return new LaunchOptions(listen, port, data, database, true, plugins, contextPath, smtp, server, node);
    }

    /** The same with one more plugin. */
    public LaunchOptions withPlugin(Path jar) {
        List<Path> more = new ArrayList<>(plugins);
        more.add(jar);
        return new LaunchOptions(
                listen, port, data, database, fresh, List.copyOf(more), contextPath, smtp, server, node);
    }

    /** The same at another context path. */
    public LaunchOptions withContextPath(String other) {
        return new LaunchOptions(listen, port, data, database, fresh, plugins, other, smtp, server, node);
    }

    /** The same with mail going to this server. */
    public LaunchOptions withSmtp(SmtpServer other) {
        return new LaunchOptions(listen, port, data, database, fresh, plugins, contextPath, other, server, node);
    }

    private static String value(String name, Deque<String> left) throws LaunchFailed {
        if (left.isEmpty()) {
            throw new LaunchFailed(name + " needs a value");
        }
        return left.pop();
    }

    private static int port(String text) throws LaunchFailed {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new LaunchFailed("--port is a number from 0 to " + HIGHEST_PORT + ", not '" + text + "'", e);
        }
        throw new LaunchFailed("--port is a number from 0 to " + HIGHEST_PORT + ", not '" + text + "'");
    }

    private static DatabaseKind database(String text) throws LaunchFailed {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "h2" -> DatabaseKind.H2;
            case "postgres" -> DatabaseKind.POSTGRES;
            default ->
                throw new LaunchFailed(
                        "--database is h2, postgres or postgres://USER:PASSWORD@HOST:PORT/NAME, not '" + text + "'");
        };
    }

    private static String node(String text) throws LaunchFailed {
        if (!text.matches("[A-Za-z0-9.-]{1,60}")) {
            throw new LaunchFailed("--node is a name of letters, digits, dots and dashes, not '" + text + "'");
        }
        return text;
    }

    private static SmtpServer smtp(String text) throws LaunchFailed {
        try {
            return SmtpServer.parse(text);
        } catch (IllegalArgumentException e) {
            throw new LaunchFailed("--smtp is like mail.example.com:25, not '" + text + "'", e);
        }
    }

    private static String contextPath(String text) throws LaunchFailed {
        String path = text.equals("/") ? "" : text;
        if (!path.isEmpty() && !path.matches("/[A-Za-z0-9._~-]+")) {
            throw new LaunchFailed("--context is a path like /jira, not '" + text + "'");
        }
        return path;
    }
}
