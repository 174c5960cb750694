package io.attain.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The host as people start it, from its jar with the shipped plugin, in a process of its own: one that can be killed.
 *
 * @param log what is wrong in what it said so far
 */
public record HostProcess(Process process, URI address, LogFaults log) implements AutoCloseable {

    private static final String READY = "Ready at ";

    /**
     * Starts it on a free port; it answers from then on.
     *
     * @param root the folder of the whole build, where the jars are
     * @param java what Java is told
     * @param options what the host is told
     */
    public static HostProcess start(Path root, List<String> java, String... options) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        java.stream(),
                        Stream.of("-jar", jar(root.resolve("host/server/target"), "attain-host-")),
                        Stream.of("--port", "0", "--plugin", jar(root.resolve("target"), "attain-jira-")),
                        Stream.of(options))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        LogFaults log = new LogFaults();
        return new HostProcess(process, address(process, log), log);
    }

    private static String jar(Path folder, String name) throws IOException {
        try (Stream<Path> built = Files.list(folder)) {
            return built.filter(file -> file.getFileName().toString().matches(name + "[0-9].*(?<!-tests)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no " + name + "*.jar in " + folder))
                    .toString();
        }
    }

    private static URI address(Process process, LogFaults log) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            log.hear(line);
            if (line.startsWith(READY)) {
                listen(said, log);
                return URI.create(line.substring(READY.length()).split(" ", 2)[0]);
            }
        }
        throw new IOException("The host does not start:\n" + all);
    }

    /** A process whose words nobody reads stands still. */
    private static void listen(BufferedReader said, LogFaults log) {
        Thread reader = new Thread(
                () -> {
                    try {
                        said.lines().forEach(log::hear);
                    } catch (UncheckedIOException e) {
                        return; // it was killed
                    }
                },
                "host");
        reader.setDaemon(true);
        reader.start();
    }

    /** Its administrator. */
    public JiraClient admin() {
        return new JiraClient(address, "admin", "admin");
    }

    /** Somebody with the demo's password. */
    public JiraClient as(String user) {
        return new JiraClient(address, user, Company.PASSWORD);
    }

    /** Kills it as a power cut does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it as people do. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
