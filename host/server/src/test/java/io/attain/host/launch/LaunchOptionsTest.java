package io.attain.host.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.host.launch.LaunchOptions.DatabaseKind;
import io.attain.host.mail.SmtpServer;
import io.attain.host.node.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchOptionsTest {

    @Test
    void readsEveryOption() throws LaunchFailed {
        LaunchOptions options = LaunchOptions.parse(
                "--listen",
                "0.0.0.0",
                "--port",
                "0",
                "--data",
                "d",
                "--database",
                "postgres",
                "--fresh",
                "--plugin",
                "a.jar",
                "--plugin",
                "b.jar",
                "--context",
                "/jira",
                "--smtp",
                "mail.example.com:25");

        assertThat(options)
                .isEqualTo(LaunchOptions.defaults()
                        .withListen("0.0.0.0")
                        .withPort(0)
                        .withData(Path.of("d"))
                        .withDatabase(DatabaseKind.POSTGRES)
                        .withFresh()
                        .withPlugin(Path.of("a.jar"))
                        .withPlugin(Path.of("b.jar"))
                        .withContextPath("/jira")
                        .withSmtp(new SmtpServer("mail.example.com", 25)));
    }

    @Test
    void saysWhatIsWrong() {
        assertWrong("Unknown option --what", "--what");
        assertWrong("--port needs a value", "--port");
        assertWrong("--port is a number from 0 to 65535, not '99999'", "--port", "99999");
        assertWrong("--port is a number from 0 to 65535, not 'x'", "--port", "x");
        assertWrong("--database is h2, postgres or postgres://", "--database", "db2");
        assertWrong("--database is like postgres://USER:PASSWORD@HOST:PORT/NAME", "--database", "postgres://db/jira");
        assertWrong("--node is a name", "--node", "two nodes");
        assertWrong("--smtp is like mail.example.com:25, not 'mail'", "--smtp", "mail");
        assertWrong("--context is a path like /jira, not 'jira'", "--context", "jira");
    }

    @Test
    void nodesShareADatabaseServer() throws LaunchFailed {
        LaunchOptions options =
                LaunchOptions.parse("--database", "postgres://jira:s3cret@db.example.com:5433/jira", "--node", "one");

        assertThat(options.server())
                .isEqualTo(new DatabaseServer("jdbc:postgresql://db.example.com:5433/jira", "jira", "s3cret"))
                .hasToString("jdbc:postgresql://db.example.com:5433/jira as jira");
        assertThat(LaunchPlan.of(options).node()).isEqualTo(new Node("one"));
    }

    @Test
    void planRefusesWhatDoesNotGoTogether() {
        DatabaseServer server = new DatabaseServer("jdbc:postgresql://db/jira", "jira", "s3cret");
        LaunchOptions options = LaunchOptions.defaults();

        assertRefused("--node is for a database that nodes share", options.withNode("one"));
        assertRefused("--node says which node this is", options.withServer(server));
        assertRefused("--fresh", options.withServer(server).withNode("one").withFresh());
    }

    private static void assertRefused(String message, LaunchOptions options) {
        assertThatThrownBy(() -> LaunchPlan.of(options))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining(message);
    }

    @Test
    void planRefusesAMissingJarAndAFileAsFolder(@TempDir Path folder) throws Exception {
        LaunchOptions options = LaunchOptions.defaults().withData(folder);
        assertThatThrownBy(() -> LaunchPlan.of(options.withPlugin(folder.resolve("none.jar"))))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("There is no plugin");
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> LaunchPlan.of(options.withData(file)))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("is a file");
    }

    private static void assertWrong(String message, String... arguments) {
        assertThatThrownBy(() -> LaunchOptions.parse(arguments))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageStartingWith(message);
    }
}
