package io.attain.bench.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A host with the shipped jar as a process of its own, on PostgreSQL, which can be killed at any moment. */
final class HostProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ready at (\\S+) .*");

    private final Process process;
    private final URI address;

    private HostProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the site of a folder, and answers when it does. */
    static HostProcess start(Path data) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        jar("host/server/target", "attain-host-"),
                        "--port",
                        "0",
                        "--database",
                        "postgres",
                        "--data",
                        data.toString(),
                        "--plugin",
                        jar("target", "attain-jira-")))
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                drain(said);
                return new HostProcess(process, URI.create(ready.group(1)));
            }
        }
        throw new IOException("The host did not start");
    }

    /** A process whose words nobody reads stands still. */
    private static void drain(BufferedReader said) {
        Thread reader = new Thread(() -> {
            try (said) {
                said.transferTo(Writer.nullWriter());
            } catch (IOException e) {
                return; // it was killed
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private static String jar(String folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString)
                    .filter(file -> file.contains(name) && file.endsWith(".jar") && !file.endsWith("-tests.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no " + name + "*.jar in " + folder));
        }
    }

    URI address() {
        return address;
    }

    /** Ends it at once, as a failing machine would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
