package io.attain.bench.attack;

import io.attain.bench.turns.Report;
import io.attain.demo.DatabaseSwitch;
import io.attain.demo.DemoData;
import io.attain.demo.HostProcess;
import io.attain.demo.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A site of its own with the demo company, pressed by a crowd, left by its second node and by its database, and killed again and again while it writes. */
public final class Attack {

    /** People who read what they asked for; the second time nobody does. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Attack() {}

    /** The site of a folder, on PostgreSQL. */
    static HostProcess start(Path data) throws IOException {
        return HostProcess.start(Path.of(""), List.of("-Xmx1g"), "--database", "postgres", "--data", data.toString());
    }

    /** Has the demo company work in an empty site. */
    static void fill(HostProcess host) {
        new Loader(host.address(), new DemoData(DemoData.SEED, LocalDate.now(ZoneOffset.UTC)), "admin", step -> {})
                .load();
    }

    /**
     * Attacks, and tells what came of it.
     *
     * @param time how long the crowd presses, each of three times, and the database is away
     * @param kills how often it is killed
     */
    public static void run(Duration time, int kills, Report report) throws Exception {
        Path data = Files.createTempDirectory("attain-attack");
        try {
            new SecondNode(data, time, PAUSE).die(report);
            try (HostProcess host = start(data)) {
                fill(host);
                for (Duration pause : List.of(PAUSE, Duration.ZERO)) {
                    new Crowd(host, time, pause).press(report);
                }
                new Blackout(host, DatabaseSwitch.of(data), time)
                        .under(new Crowd(host, time.multipliedBy(3), Duration.ZERO), report);
            }
            new Killing(data).times(kills, report);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
