package io.attain.acceptance;

import io.attain.demo.DemoData;
import io.attain.demo.Loader;
import io.attain.host.launch.LaunchFailed;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The demo company as of today, brought into a site once for all JVMs of a build; each test works on a copy of its own. */
final class FilledDemo {
    private static final Path FILLED = Path.of("target", "demo");
    /** Says by which build and as of when. */
    private static final Path BY = Path.of("target", "demo-by");

    private static final Path TURN = Path.of("target", "demo-turn");
    private static final Path DATABASE = Path.of("h2");

    /** Which build this is; without Maven each JVM is one. */
    private static final String BUILD =
            System.getProperty("attain.build", "of " + ProcessHandle.current().pid());

    private FilledDemo() {}

    /** Puts a copy of the database into an empty data folder. */
    static synchronized void copyTo(Path data) throws LaunchFailed, IOException {
        try (FileChannel turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turn.lock();
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            String by = BUILD + " as of " + today;
            if (!Files.exists(BY) || !Files.readString(BY).equals(by)) {
                fill(today);
                Files.writeString(BY, by);
            }
            Path copy = Files.createDirectories(data.resolve(DATABASE));
            for (Path file : files()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
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
