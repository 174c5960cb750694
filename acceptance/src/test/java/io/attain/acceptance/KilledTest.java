package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.JiraClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that the power leaves in the midst of work. */
class KilledTest {

    private static final int CONFLICT = 409;
    /** A run is lost after 15 s of silence. */
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir
    private static Path data;

    private static SmallHost host;

    @BeforeAll
    static void start() throws Exception {
        host = again();
        team().setUp();
    }

    private static SmallHost again() throws Exception {
        return SmallHost.start(data, "postgres");
    }

    @AfterAll
    static void stop() {
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
    private static CompletableFuture<Object> winning(String customer, AtomicInteger won) {
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
        team().awaitBegun(team().beginImport());

        host.kill();
        host = again();

        assertThat(team().unchanged()).as("it tells what is there").isBetween(1L, SmallTeam.PLANNED - 1L);
        repeat();
        Night.foundNoDifference(team().night());
        assertThat(team().unchanged()).isEqualTo(SmallTeam.PLANNED);
        assertThat(team().planned()).isEqualTo(SmallTeam.PLANNED);
    }

    private static void repeat() throws InterruptedException {
        long end = System.nanoTime() + SECONDS.toNanos();
        while (true) {
            try {
                team().importWhole();
                return;
            } catch (JiraClient.Refused refused) {
                assertThat(refused.status()).isEqualTo(CONFLICT);
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(HostedSite.LOOK_EVERY);
            }
        }
    }

    private static SmallTeam team() {
        return new SmallTeam(host.admin());
    }
}
