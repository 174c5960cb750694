package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.HostProcess;
import io.attain.demo.JiraClient;
import io.attain.demo.SalesQuarter;
import io.attain.host.launch.LaunchOptions.DatabaseKind;
import io.attain.host.launch.Storage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String RULES = ATTAIN + "/projects/SALES/target-rules";
    private static final long WIN = 60_000;

    @TempDir
    private static Path data;

    private static Storage database;
    private static HostProcess one;
    private static HostProcess two;
    private static String target;
    private static String customer;

    @BeforeAll
    static void startTwoNodes() throws Exception {
        database = Storage.open(DatabaseKind.POSTGRES, data.resolve("server"));
        one = node("one");
        setUp(one.admin());
        two = node("two");
        target = target(new JiraIssues(one.admin()));
        customer = new JiraIssues(two.admin()).create("SALES", "Customer", "Harbour Foods", Map.of());
    }

    private static HostProcess node(String name) throws Exception {
        int port = Objects.requireNonNull(database.server()).getPort();
        return HostProcess.start(
                Path.of(".."),
                List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                "--database",
                "postgres://postgres:postgres@localhost:" + port + "/postgres",
                "--node",
                name,
                "--data",
                data.resolve(name).toString());
    }

    private static void setUp(JiraClient admin) {
        Administrator administrator = new Administrator(admin);
        administrator.addUser("lily");
        administrator.addSalesProject("SALES");
        administrator.join("SALES", "Sales Manager", "admin");
        administrator.join("SALES", "Sales Rep", "lily");
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
        List<HostProcess> nodes = List.of(one, two, one, two, one, two);
        for (int version = 0; version < nodes.size(); version++) {
            HostProcess here = nodes.get(version);
            HostProcess there = here.equals(one) ? two : one;
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

        win(new JiraIssues(two.admin()), "Spring order");

        assertThat(actual(one)).isEqualTo(before + WIN);
        assertThat(new JiraIssues(one.admin()).count("issuetype = Opportunity and assignee = lily"))
                .isEqualTo(1);
        assertThat(actual(two)).isEqualTo(before + WIN);
    }

    @Test
    @Order(4)
    void aNightGoesOnWhenTheOtherNodeIsKilledAndTheNextFindsNoDifference() throws Exception {
        JiraIssues dying = new JiraIssues(two.admin());
        AtomicInteger won = new AtomicInteger();
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {
            while (true) {
                win(dying, "Order " + won.incrementAndGet());
            }
        });
        while (won.get() < 2) {
            Thread.sleep(HostedSite.LOOK_EVERY);
        }
        CompletableFuture<JsonNode> night = CompletableFuture.supplyAsync(() -> night(one));

        two.kill();

        assertThat(night.get().path("outcome").asText()).as("%s", night.get()).isEqualTo("success");
        assertThat(work.handle((done, failure) -> failure).get()).isNotNull();
        night(one); // mends what was saved and not followed when the power went
        Night.foundNoDifference(night(one));
        assertThat(actual(one)).isEqualTo(WIN * wins());
    }

    @Test
    @Order(5)
    void aNodeThatComesBackGoesOn() throws Exception {
        two = node("two");

        assertThat(actual(two)).isEqualTo(actual(one));
        Night.foundNoDifference(night(two));
    }

    private static long wins() {
        return new JiraIssues(one.admin()).count("issuetype = Opportunity and status = Won");
    }

    private static String target(JiraIssues issues) {
        SalesQuarter quarter = quarter();
        Map<String, Object> fields = new HashMap<>();
        fields.put("Assignee", Map.of("name", "admin"));
        fields.put("Metric", Map.of("value", "Revenue"));
        fields.put("Target amount", 10);
        fields.put("Period start", quarter.start().toString());
        fields.put("Period end", quarter.end().minusDays(1).toString());
        return issues.create("SALES", "Sales Target", "Revenue", fields);
    }

    private static void win(JiraIssues issues, String summary) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("parent", Map.of("key", customer));
        fields.put("Assignee", Map.of("name", "lily"));
        fields.put("Amount", 600);
        fields.put("Close date", quarter().start().toString());
        String key = issues.create("SALES", "Opportunity", summary, fields);
        for (String transition : List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win")) {
            issues.transition(key, transition);
        }
    }

    private static SalesQuarter quarter() {
        return new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));
    }

    private static JsonNode night(HostProcess node) {
        return node.admin().post(ATTAIN + "/job?projectKey=SALES", Map.of()).path("lastRun");
    }

    private static long actual(HostProcess node) {
        return node.admin()
                .get(ATTAIN + "/targets/" + target + "/attainment")
                .at("/node/actual")
                .asLong();
    }
}
