package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.launch.LaunchOptions.DatabaseKind;
import io.attain.host.launch.Storage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts as one cluster on one PostgreSQL: what is done on one counts on the other, and outlives it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    private static final String RULES = "/rest/attain/1.0/projects/SALES/target-rules";

    @TempDir
    private static Path data;

    private static Storage database;
    private static SmallHost one;
    private static SmallHost two;
    private static String target;
    private static String customer;

    @BeforeAll
    static void startTwoNodes() throws Exception {
        database = Storage.open(DatabaseKind.POSTGRES, data.resolve("server"));
        one = node("one");
        team(one).setUp();
        two = node("two");
        target = team(one).target();
        customer = team(two).customer();
    }

    private static SmallHost node(String name) throws Exception {
        int port = Objects.requireNonNull(database.server()).getPort();
        return SmallHost.start(
                data.resolve(name), "postgres://postgres:postgres@localhost:" + port + "/postgres", "--node", name);
    }

    @AfterAll
    static void stop() throws Exception {
        one.close();
        two.close();
        database.close();
    }

    @Test
    @Order(1)
    void aSessionIsGoodOnEither() {
        Visit visit = Visit.of("admin", one.address());
        Visit elsewhere = new Visit(two.address(), visit.http());

        assertThat(elsewhere.read("/rest/api/2/myself")).contains("\"admin\"");
        assertThat(Visit.of("lily", two.address()).read("/rest/api/2/myself")).contains("\"lily\"");
    }

    @Test
    @Order(2)
    void whatIsSavedOnOneIsSeenOnTheOtherAtOnce() {
        List<SmallHost> nodes = List.of(one, two, one, two, one, two);
        for (int version = 0; version < nodes.size(); version++) {
            SmallHost here = nodes.get(version);
            SmallHost there = here.equals(one) ? two : one;
            assertThat(there.admin().get(RULES).path("version").asInt()).isEqualTo(version);

            here.admin().put(RULES, KeptCompany.rules(version, 95 + version, version % 2 == 0));

            JsonNode seen = there.admin().get(RULES);
            assertThat(seen.path("version").asInt()).isEqualTo(version + 1);
            assertThat(seen.at("/rules/onTrackPercent").asInt()).isEqualTo(95 + version);
        }
    }

    @Test
    @Order(3)
    void aWinOnOneCountsOnTheOtherAtOnce() {
        long before = actual(one);

        team(two).win(customer, "Spring order");

        assertThat(actual(one)).isEqualTo(before + SmallTeam.WIN);
        assertThat(team(one).issues().count("issuetype = Opportunity and assignee = lily"))
                .isEqualTo(1);
        assertThat(actual(two)).isEqualTo(before + SmallTeam.WIN);
    }

    @Test
    @Order(4)
    void aNightGoesOnWhenTheOtherNodeIsKilledAndTheNextFindsNoDifference() throws Exception {
        SmallTeam dying = team(two);
        AtomicInteger won = new AtomicInteger();
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {
            while (true) {
                dying.win(customer, "Order " + won.incrementAndGet());
            }
        });
        while (won.get() < 2) {
            Thread.sleep(HostedSite.LOOK_EVERY);
        }
        CompletableFuture<JsonNode> night =
                CompletableFuture.supplyAsync(() -> team(one).night());

        two.kill();

        assertThat(night.get().path("outcome").asText()).as("%s", night.get()).isEqualTo("success");
        assertThat(work.handle((done, failure) -> failure).get()).isNotNull();
        Night.foundNoDifference(team(one).night());
        assertThat(actual(one)).isEqualTo(SmallTeam.WIN * team(one).wins());
    }

    @Test
    @Order(5)
    void aNodeThatComesBackGoesOn() throws Exception {
        two = node("two");

        assertThat(actual(two)).isEqualTo(actual(one));
        Night.foundNoDifference(team(two).night());
    }

    private static SmallTeam team(SmallHost node) {
        return new SmallTeam(node.admin());
    }

    private static long actual(SmallHost node) {
        return team(node).actual(target);
    }
}
