package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.DatabaseSwitch;
import io.attain.demo.JiraClient;
import io.attain.demo.JiraClient.Refused;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is away for some seconds, and comes back. */
class DatabaseGoneTest {

    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String NIGHT = ATTAIN + "/job?projectKey=SALES";
    private static final String RULES = ATTAIN + "/projects/SALES/target-rules";
    private static final int AWAY = 503;
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private static Path data;

    private static HostedSite site;
    private static DatabaseSwitch database;
    private static JiraClient admin;
    private static SmallTeam team;
    private static String target;

    @BeforeAll
    static void start() throws Exception {
        site = HostedSite.start(data, "postgres");
        site.mayLog("org.postgresql", "java.sql.SQL", "The database refuses"); // a workflow tells no more of its cause
        database = DatabaseSwitch.of(data);
        admin = site.admin();
        team = new SmallTeam(admin);
        team.setUp();
        target = team.target();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whatIsAskedMeanwhileIsRefusedInWordsAndAllGoesOnAfterwards() throws Exception {
        String customer = team.customer();
        team.win(customer, "Before");

        database.off();
        List<Supplier<JsonNode>> requests = List.of(
                () -> admin.get(ATTAIN + "/targets/" + target + "/attainment"),
                () -> admin.get(RULES),
                () -> admin.put(RULES, KeptCompany.rules(0, 97, true)),
                () -> admin.post(NIGHT, Map.of()));
        for (Supplier<JsonNode> request : requests) {
            Refused refused = Assertions.catchThrowableOfType(Refused.class, request::get);
            assertThat(refused.status()).as(refused.getMessage()).isEqualTo(AWAY);
            assertThat(refused).hasMessageContaining("The database cannot be reached at the moment.");
        }
        database.on();

        assertThat(onceItIsBack(() -> admin.get(RULES)).path("version").asInt()).isZero();
        team.win(customer, "After");
        Night.foundNoDifference(team.night());
        assertThat(team.actual(target)).isEqualTo(2 * SmallTeam.WIN);
    }

    @Test
    void anImportThatItLeavesIsOverSoonAndMadeOnceWhenRepeated() throws Exception {
        String run = team.beginImport();
        team.awaitBegun(run);

        database.off();
        Thread.sleep(Duration.ofSeconds(3).toMillis());
        database.on();

        onceItIsBack(() -> admin.get(run));
        JsonNode ended = HostedSite.over(admin, run);
        assertThat(ended.path("state").asText()).as("%s", ended).isEqualTo("failed");
        team.importWhole();
        Night.foundNoDifference(team.night());
        assertThat(team.unchanged()).isEqualTo(SmallTeam.PLANNED);
        assertThat(team.planned()).isEqualTo(SmallTeam.PLANNED);
    }

    private static JsonNode onceItIsBack(Supplier<JsonNode> request) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (true) {
            try {
                return request.get();
            } catch (Refused refused) {
                assertThat(System.nanoTime()).as(refused.getMessage()).isLessThan(end);
                Thread.sleep(HostedSite.LOOK_EVERY);
            }
        }
    }
}
