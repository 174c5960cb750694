package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase.Engine;
import io.attain.RestInProcess.Answer;
import io.attain.openapi.FuzzedRequests;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A whole site to which hostile requests of the right shape are sent, about what it has: it takes each whole or not at all. The
 * property {@code attain.fuzz} has so many times as much sent, by each on each engine, from the seed {@code attain.seed} on, and
 * told.
 */
class HostileSiteTest {
    private static final int TIMES = 10;
    private static final int FEW = 3;

    @AutoClose
    private AskedSite site;

    private List<String> state;

    private static Stream<Arguments> attacks() {
        long seed = Long.getLong("attain.seed", 11);
        Stream<Arguments> few =
                Stream.of(Arguments.of(Engine.POSTGRES, "zhou", seed), Arguments.of(Engine.H2, "root", seed + 2));
        return Integer.getInteger("attain.fuzz") == null
                ? few
                : Stream.concat(
                        few,
                        Stream.of(
                                Arguments.of(Engine.H2, "zhou", seed + 4),
                                Arguments.of(Engine.POSTGRES, "root", seed + 6)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsRefusedHasChangedNothingAndTheNightFindsNoDifference(Engine engine, String user, long seed) {
        site = new AskedSite(engine);
        site.plugin.watched();
        state = state();
        FuzzedRequests requests = new FuzzedRequests(
                seed,
                Map.of(
                        "key",
                                Stream.concat(Stream.of("SALES"), site.keys.values().stream())
                                        .toList(),
                        "part", List.copyOf(site.keys.values()),
                        "person", Stream.of("lily", "mei", "wu").map(site::key).toList(),
                        "first", List.of(site.key("lily"), site.key("tom")),
                        "owner", List.of(site.key("lily"), site.key("tom")),
                        "manager", List.of(site.key("mei"), site.key("han")),
                        "id", List.of(Long.toString(new NumberedThings(site).alertOf("lily"))),
                        "answer", List.of("accept", "counter", "take", "answer"),
                        "set", List.of("target-rules", "risk-rules", "tier-rules", "strategy-rules")));
        int times = Integer.getInteger("attain.fuzz", 1);
        int sent = requests.send(
                (method, path, type, body) -> held(user, method, path, type, body),
                path -> !path.startsWith("/setup"),
                TIMES * times);
        sent += requests.send(
                (method, path, type, body) -> held(user, method, path, type, body),
                path -> path.startsWith("/setup"),
                FEW * times);

        site.plugin.nightFindsNoDifference(site.project);
        if (System.getProperty("attain.fuzz") != null) {
            System.out.printf("{\"fuzzed\": \"%s by %s\", \"seed\": %d, \"requests\": %d}%n", engine, user, seed, sent);
        }
    }

    private Answer held(String user, String method, String path, String type, String body) {
        if (method.equals("GET")) {
            return site.send(user, method, path, type, body);
        }
        AtomicReference<Answer> answer = new AtomicReference<>();
        long writes = site.plugin.jira.power.writes(() -> {
            answer.set(site.send(user, method, path, type, body));
            site.plugin.awaitBackground();
        });
        if (writes > 0) {
            List<String> now = state();
            if (answer.get().status() >= 400) {
                assertThat(now).as("%s %s %s", method, path, body).isEqualTo(state);
            }
            state = now;
        }
        return answer.get();
    }

    /** All that a leader may read of what can be changed. */
    private List<String> state() {
        String company = site.keys.get("Company");
        String customer = "customers/" + site.keys.get("customer");
        return Stream.of(
                        "projects/SALES/teams",
                        "projects/SALES/words",
                        "projects/SALES/stages",
                        "projects/SALES/tags",
                        "projects/SALES/target-rules",
                        "projects/SALES/risk-rules",
                        "projects/SALES/tier-rules",
                        "projects/SALES/strategy-rules",
                        "projects/SALES/playbook",
                        "projects/SALES/rates",
                        customer + "/tier",
                        customer + "/record",
                        customer + "/promises",
                        "customers/purchases/batches?projectKey=SALES",
                        "opportunities/" + site.keys.get("deal-lily") + "/credit",
                        "weekly-report/notes?projectKey=SALES",
                        "projects/SALES/calendar?year=2026",
                        "targets?projectKey=SALES",
                        "targets/" + company + "/attainment?depth=2",
                        "targets/" + company + "/agreement",
                        "targets/" + company + "/tenure",
                        "risks?projectKey=SALES",
                        "logs/2026-11-23?projectKey=SALES")
                .map(path -> site.send("zhou", "GET", path, AskedSite.JSON, "").body())
                .map(told -> told.replaceAll("\"now\":\"[^\"]+\"", "\"now\""))
                .toList();
    }
}
