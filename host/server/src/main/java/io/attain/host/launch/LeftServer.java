package io.attain.host.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that outlived a host which was killed: it would keep the next one from its files. */
final class LeftServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftServer.class);
    private static final int SECONDS_TO_END = 20;

    private LeftServer() {}

    /** Ends the server of these files, if one still runs; nobody else may use them, for the data folder is locked. */
    static void end(Path folder) throws IOException {
        Optional<ProcessHandle> left = running(folder.resolve("postmaster.pid"));
        if (left.isPresent()) {
            LOG.warn(
                    "The database server {} of a host that was killed is ended",
                    left.get().pid());
            end(left.get());
        }
    }

    /** The first line of the file is the server's process; the number may be another program's by now. */
    private static Optional<ProcessHandle> running(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .limit(1)
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,10}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .findFirst();
    }

    private static void end(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the server " + server.pid() + ", which a killed host left, does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server " + server.pid() + " ends", e);
        }
    }
}
