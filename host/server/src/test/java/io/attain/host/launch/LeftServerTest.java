package io.attain.host.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.host.launch.LaunchOptions.DatabaseKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftServerTest {

    @Test
    void aServerThatOutlivedItsHostIsEnded(@TempDir Path data) throws Exception {
        Storage killed = Storage.open(DatabaseKind.POSTGRES, data);
        killed.pool().close(); // as the end of its process would, while its server goes on
        Path folder = Storage.folder(DatabaseKind.POSTGRES, data);
        long server = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        assertThat(ProcessHandle.of(server)).isPresent();

        LeftServer.end(folder);

        assertThat(ProcessHandle.of(server)).isEmpty();
    }

    @Test
    void theNumberOfAnotherProgramIsLeftAlone(@TempDir Path folder) throws Exception {
        long self = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postmaster.pid"), self + "\n");

        LeftServer.end(folder);
        LeftServer.end(folder.resolve("none"));

        assertThat(ProcessHandle.of(self)).isPresent();
    }
}
