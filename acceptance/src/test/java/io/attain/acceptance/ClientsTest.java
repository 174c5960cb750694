package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary clients of Jira, jira.js 5 and jira-connector 3, call a site with the plugin in it; each call by its name. */
class ClientsTest {
    private static final Path CLIENTS = Path.of("src", "test", "clients");
    private static final Path FETCHED = Path.of("target", "clients");
    private static final int FEWEST_CALLS = 70;

    @TempDir
    private static Path data;

    @TestFactory
    Stream<DynamicTest> ordinaryClientsFindJiraInTheHost() throws Exception {
        List<String> told = List.of();
        try (HostedSite site = HostedSite.start(data)) {
            site.addProject("ONE");
            site.addProject("TWO");
            told = called(site.address().toString(), "admin", "admin", "ONE", "TWO");
        }
        assertThat(told).hasSizeGreaterThan(FEWEST_CALLS);
        return told.stream()
                .map(line -> DynamicTest.dynamicTest(
                        name(line), () -> assertThat(line).startsWith("ok ")));
    }

    private static String name(String line) {
        return line.replaceFirst("^(ok|failed) ", "").replaceFirst(": .*", "");
    }

    private static List<String> called(String... arguments) throws IOException, InterruptedException {
        fetch();
        return run(Stream.concat(Stream.of("node", FETCHED.resolve("all.js").toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    /** Where what package-lock.json pins lies, fetched if it is not there yet. */
    static Path fetch() throws IOException, InterruptedException {
        run("sh", CLIENTS.resolve("fetch").toString(), FETCHED.toString());
        return FETCHED.resolve("node_modules");
    }

    /** The lines that a program prints; it must end well. */
    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command[0], printed).isZero();
        return printed.lines().toList();
    }
}
