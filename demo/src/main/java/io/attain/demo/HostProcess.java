package io.attain.acceptance;

import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The host as people start it, from its jar and in a process of its own: one that can be killed. */
record HostProcess(Process process, URI address) {

    private static final String READY = "Ready at ";

    /** Starts it with the shipped plugin; it answers from then on. */
    static HostProcess start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().toString(),
                "--port",
                "0",
                "--plugin",
                Plugin.jar().toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new HostProcess(process, address(process));
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("..", "host", "server", "target"))) {
            return built.filter(file -> file.getFileName().toString().matches("attain-host-[0-9].*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static URI address(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith(READY)) {
                drain(said);
                return URI.create(line.substring(READY.length()).split(" ", 2)[0]);
            }
        }
        throw new IllegalStateException("The host does not start:\n" + all);
    }

    /** A process whose words nobody reads stands still. */
    private static void drain(BufferedReader said) {
        Thread thread = new Thread(
                () -> {
                    try {
                        said.lines().forEach(line -> {});
                    } catch (UncheckedIOException e) {
                        return; // it was killed
                    }
                },
                "host");
        thread.setDaemon(true);
        thread.start();
    }

    JiraClient admin() {
        return new JiraClient(address, "admin", "admin");
    }

    JiraClient as(String user) {
        return new JiraClient(address, user, Company.PASSWORD);
    }

    /** Kills it as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as people do. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
