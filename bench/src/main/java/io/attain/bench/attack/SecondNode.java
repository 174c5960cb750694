package io.attain.bench.attack;

import io.attain.bench.turns.Report;
import io.attain.demo.HostProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Two nodes on one PostgreSQL, each pressed by a crowd; one is killed in the midst of it, and the other goes on.
 *
 * @param time after half of it one dies
 * @param pause how long each of the crowd looks at an answer
 */
record SecondNode(Path data, Duration time, Duration pause) {

    void die(Report report) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                HostProcess one = node("one", server)) {
            Attack.fill(one);
            try (HostProcess two = node("two", server)) {
                CompletableFuture<Void> staying = new Crowd(one, time, pause).pressing(report);
                CompletableFuture<Void> dying = new Crowd(two, time, pause).pressing((what, figures) -> {});
                LockSupport.parkNanos(time.dividedBy(2).toNanos());
                two.kill();
                staying.get();
                Throwable unused = dying.handle((done, failure) -> failure).get();
            }
            report.tell(
                    "node killed",
                    Map.of(
                            "after s", time.dividedBy(2).toSeconds(),
                            "drift of the first night", Killing.drift(one.admin()),
                            "faults in the log of the other", one.log().found().size()));
        }
    }

    private HostProcess node(String name, EmbeddedPostgres server) throws IOException {
        return HostProcess.start(
                Path.of(""),
                List.of("-Xmx1g"),
                "--database",
                "postgres://postgres:postgres@localhost:" + server.getPort() + "/postgres",
                "--node",
                name,
                "--data",
                data.resolve(name).toString());
    }
}
