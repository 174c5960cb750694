package io.attain.host.launch;

import io.attain.host.launch.LaunchOptions.DatabaseKind;
import io.attain.host.mail.SmtpServer;
import io.attain.host.node.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a start will do and where, worked out before anything is touched.
 *
 * @param listen the address to listen on
 * @param data the data folder, absolute
 * @param lock the file whose lock says that a site uses the folder
 * @param home Jira's home folder
 * @param database where the database keeps its files
 * @param smtp where mail goes; null: it stays in the queue
 * @param server the database that nodes share; null: the site has one of its own
 * @param node which node this is
 */
record LaunchPlan(
        String listen,
        int port,
        String contextPath,
        Path data,
        Path lock,
        Path home,
        DatabaseKind kind,
        Path database,
        boolean fresh,
        List<Path> plugins,
        @Nullable SmtpServer smtp,
        @Nullable DatabaseServer server,
        Node node) {

    /**
     * Makes the plan.
     *
     * @throws LaunchFailed if the data folder is a file, a plugin's jar is not there, or what is said of nodes and their
     *     database does not go together
     */
    static LaunchPlan of(LaunchOptions options) throws LaunchFailed {
        Path data = options.data().toAbsolutePath().normalize();
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new LaunchFailed("The data folder " + data + " is a file");
        }
        checkCluster(options);
        for (Path jar : options.plugins()) {
            if (!Files.isRegularFile(jar)) {
                throw new LaunchFailed("There is no plugin " + jar);
            }
        }
        return new LaunchPlan(
                options.listen(),
                options.port(),
                options.contextPath(),
                data,
                data.resolve("lock"),
                data.resolve("home"),
                options.database(),
                Storage.folder(options.database(), data),
                options.fresh(),
                options.plugins(),
                options.smtp(),
                options.server(),
                new Node(options.node()));
    }

    private static void checkCluster(LaunchOptions options) throws LaunchFailed {
        if (options.server() == null) {
            if (options.node() != null) {
                throw new LaunchFailed("--node is for a database that nodes share: --database postgres://…");
            }
        } else if (options.node() == null) {
            throw new LaunchFailed("Others may share that database: --node says which node this is");
        } else if (options.fresh()) {
            throw new LaunchFailed("--fresh empties the data folder and no database that nodes share");
        }
    }
}
