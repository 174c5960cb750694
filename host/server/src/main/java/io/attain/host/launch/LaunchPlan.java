package io.attain.host.launch;

import io.attain.host.launch.LaunchOptions.DatabaseKind;
import io.attain.host.mail.SmtpServer;
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
        @Nullable SmtpServer smtp) {

    /**
     * Makes the plan.
     *
     * @throws LaunchFailed if the data folder is a file or a plugin's jar is not there
     */
    static LaunchPlan of(LaunchOptions options) throws LaunchFailed {
        Path data = options.data().toAbsolutePath().normalize();
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new LaunchFailed("The data folder " + data + " is a file");
        }
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
                options.smtp());
    }
}
