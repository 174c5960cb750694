package io.attain.acceptance;

import io.attain.demo.DemoData;
import io.attain.demo.Loader;
import io.attain.host.launch.LaunchFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The demo company as of today, brought into a site once for all tests of a JVM; each works on a copy of its own. */
final class FilledDemo {
    private static final Path FILLED = Path.of("target", "demo" + System.getProperty("attain.fork", ""));
    private static final Path DATABASE = Path.of("h2");

    private static LocalDate asOf = LocalDate.MIN;

    private FilledDemo() {}

    /** Puts a copy of the database into an empty data folder. */
    static synchronized void copyTo(Path data) throws LaunchFailed, IOException {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (!asOf.equals(today)) {
            fill(today);
            asOf = today;
        }
        Path copy = Files.createDirectories(data.resolve(DATABASE));
        for (Path file : files()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
    }

    private static void fill(LocalDate today) throws LaunchFailed {
        try (HostedSite site = HostedSite.startFresh(FILLED)) {
            new Loader(site.address(), new DemoData(DemoData.SEED, today), "admin", step -> {}).load();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILLED.resolve(DATABASE))) {
            return files.toList();
        }
    }
}
