package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.HostProcess;
import io.attain.demo.JiraClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that the power leaves in the midst of work. */
class KilledTest {

    private static final String IMPORT = "/rest/attain/1.0/imports/plan?projectKey=SALES";
    private static final int SHARES = 96;
    private static final int CONFLICT = 409;
    /** A run is lost after 15 s of silence. */
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir
    private Path data;

    private HostProcess host;

    @BeforeEach
    void start() throws Exception {
        host = again();
        team().setUp();
    }

    private HostProcess again() throws Exception {
        return HostProcess.start(
                Path.of(".."),
                List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                "--database",
                "postgres",
                "--data",
                data.toString());
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void theFirstNightFindsNoDifferenceAfterTheHostWasKilledWhileManyWon() throws Exception {
        String target = team().target();
        String customer = team().customer();
        AtomicInteger won = new AtomicInteger();
        List<CompletableFuture<Object>> work =
                IntStream.range(0, 4).mapToObj(i -> winning(customer, won)).toList();
        while (won.get() < 12) {
            Thread.sleep(HostedSite.LOOK_EVERY);
        }

        host.kill();
        work.forEach(CompletableFuture::join);
        host = again();

        Night.foundNoDifference(team().night());
        assertThat(team().actual(target)).isEqualTo(SmallTeam.WIN * team().wins());
    }

    /** Until the host is gone. */
    private CompletableFuture<Object> winning(String customer, AtomicInteger won) {
        SmallTeam dying = team();
        return CompletableFuture.runAsync(() -> {
                    while (true) {
                        dying.win(customer, "Order " + won.incrementAndGet());
                    }
                })
                .handle((done, failure) -> failure);
    }

    @Test
    void aPlanThatWasBeingImportedIsTakenAgainWithinSecondsAndMadeOnce() throws Exception {
        JiraClient admin = host.admin();
        String run = admin.postCsv(IMPORT, plan()).path("id").asText();
        while (admin.get(run(run)).path("done").asInt() < 10) {
            Thread.sleep(HostedSite.LOOK_EVERY);
        }

        host.kill();
        host = again();

        assertThat(unchanged(host.admin().postCsv(IMPORT + "&dryRun=true", plan())))
                .as("it tells what is there already")
                .isBetween(1L, (long) SHARES);
        repeat();
        Night.foundNoDifference(team().night());
        assertThat(unchanged(host.admin().postCsv(IMPORT, plan()))).isEqualTo(SHARES + 1);
        assertThat(team().issues().count("issuetype in (\"Sales Target\", \"Target Share\")"))
                .isEqualTo(SHARES + 1);
    }

    private void repeat() throws InterruptedException {
        long end = System.nanoTime() + SECONDS.toNanos();
        while (true) {
            try {
                String run = host.admin().postCsv(IMPORT, plan()).path("id").asText();
                HostedSite.over(host.admin(), run(run));
                return;
            } catch (JiraClient.Refused refused) {
                assertThat(refused.status()).isEqualTo(CONFLICT);
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(HostedSite.LOOK_EVERY);
            }
        }
    }

    private static String run(String id) {
        return "/rest/attain/1.0/imports/plan/runs/" + id + "?projectKey=SALES";
    }

    private static long unchanged(JsonNode answer) {
        return answer.path("rows").findValuesAsText("action").stream()
                .filter("unchanged"::equals)
                .count();
    }

    /** A year, and a share of Lily's for each week of its months and each of two products. */
    private static String plan() {
        String year = "year,,target,Year 2041,admin,revenue,2041-01-01,2041-12-31,,960.00,yes\n";
        return IntStream.range(0, SHARES)
                .mapToObj(KilledTest::share)
                .collect(Collectors.joining(
                        "", "id,parent,kind,summary,owner,metric,start,end,productLine,amount,root\n" + year, ""));
    }

    private static String share(int number) {
        int day = 1 + number / 24 * 7;
        String month = "2041-%02d-".formatted(1 + number / 2 % 12);
        return ",year,share,Part " + number + ",lily,revenue," + month + "%02d,".formatted(day) + month
                + "%02d,Product ".formatted(day + 6) + (number % 2 == 0 ? "A" : "B") + ",10.00,\n";
    }

    private SmallTeam team() {
        return new SmallTeam(host.admin());
    }
}
