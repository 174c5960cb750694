package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.demo.JiraClient;
import io.attain.demo.JiraClient.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people write one thing at the same moment, over what both have seen: one is told that the other was faster. */
class TwoAtOnceTest {

    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String PROJECT = ATTAIN + "/projects/SALES";
    private static final int TRIES = 5;
    /** What of a word or a stage is sent back. */
    private static final List<String> SENT =
            List.of("code", "english", "chinese", "weekly", "kind", "statuses", "archived");

    @TempDir
    private static Path data;

    private static HostedSite site;
    private static SmallTeam team;
    private static String target;

    @BeforeAll
    static void start() throws Exception {
        site = HostedSite.start(data, "postgres");
        team = new SmallTeam(site.admin());
        team.setUp();
        target = team.target();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void rules() {
        oneWins(
                site.admin(),
                PROJECT + "/target-rules",
                seen -> who -> KeptCompany.rules(version(seen), 96 + who, version(seen) % 2 == 0));
    }

    @Test
    void rulesOfTiers() {
        oneWins(
                site.admin(),
                PROJECT + "/tier-rules",
                seen -> who -> Map.of(
                        "version",
                        version(seen),
                        "limitA",
                        600_000 + 10 * version(seen) + who,
                        "limitB",
                        100_000,
                        "keepPercent",
                        90,
                        "evaluationsBelow",
                        2,
                        "daysInTier",
                        90));
    }

    @Test
    void rulesOfRisks() {
        oneWins(
                site.admin(),
                PROJECT + "/risk-rules",
                seen -> who -> Map.of("version", version(seen), "warningFrom", 2 + who, "highFrom", 8 + version(seen)));
    }

    @Test
    void aCounterProposalIsTakenOrAnswered() {
        for (int i = 0; i < TRIES; i++) {
            String path = ATTAIN + "/targets/" + proposed(2060 + i) + "/agreement";
            site.as("lily").post(path, word("counter", 80));

            List<String> met = atOnce(
                    who -> site.admin().post(path + "/resolution", who == 0 ? word("take", 80) : word("answer", 81)));

            assertThat(met).as("%s", met).filteredOn(String::isEmpty).hasSize(1);
            assertThat(met).anyMatch(TwoAtOnceTest::isToldSo);
            boolean taken = met.get(0).isEmpty();
            JsonNode now = site.admin().get(path);
            assertThat(now.path("standing").asText()).isEqualTo(taken ? "agreed" : "waiting");
            assertThat(now.path("amount").asInt()).isEqualTo(taken ? 80 : 81);
        }
    }

    /** A target of 100 calls in a year, which Lily is asked for. */
    private static String proposed(int year) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("Assignee", Map.of("name", "lily"));
        fields.put("Metric", Map.of("value", "Calls"));
        fields.put("Target amount", 100);
        fields.put("Period start", year + "-01-01");
        fields.put("Period end", year + "-12-31");
        fields.put("Root target", Map.of("value", "Yes"));
        String key = team.issues().create("SALES", "Sales Target", "Calls " + year, fields);
        team.issues().transition(key, "Propose");
        return key;
    }

    private static Map<String, ?> word(String answer, int value) {
        return Map.of("answer", answer, "amount", 100, "value", value, "reason", "Because");
    }

    @Test
    void teams() {
        oneWins(
                site.admin(),
                PROJECT + "/teams",
                seen -> who -> Map.of(
                        "version",
                        version(seen),
                        "teams",
                        List.of(Map.of("english", "Team " + version(seen) + who, "members", List.of()))));
    }

    @Test
    void stages() {
        oneWins(site.admin(), PROJECT + "/stages", seen -> who -> renamed(seen, "stages", who));
    }

    @Test
    void words() {
        oneWins(site.admin(), PROJECT + "/words", seen -> who -> renamed(seen, "words", who));
    }

    @Test
    void logs() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate worked = today.minusDays(Math.max(0, today.getDayOfWeek().getValue() - 5L));
        oneWins(
                site.as("lily"),
                ATTAIN + "/logs/" + worked + "?projectKey=SALES",
                seen -> who -> Map.of(
                        "projectKey",
                        "SALES",
                        "version",
                        version(seen),
                        "support",
                        "Tab " + who,
                        "counts",
                        List.of(Map.of("action", "calls", "count", 1 + who))));
    }

    @Test
    void holidaysOfBothAreKept() {
        String path = PROJECT + "/calendar/days";
        for (int month = 1; month <= TRIES; month++) {
            String first = "2043-0" + month;

            List<String> met = atOnce(who -> site.admin().put(path, Map.of("days", List.of(holiday(first, who)))));

            assertThat(met).as("%s", met).containsOnly("");
            String there = site.admin().get(PROJECT + "/calendar?year=2043").toString();
            assertThat(there).contains("Closed " + first + "-10", "Closed " + first + "-11");
        }
    }

    private static Map<String, ?> holiday(String month, int who) {
        String day = month + "-1" + who;
        return Map.of(
                "start",
                day,
                "end",
                LocalDate.parse(day).plusDays(1).toString(),
                "kind",
                "holiday",
                "name",
                "Closed " + day);
    }

    @Test
    void handovers() {
        String path = ATTAIN + "/targets/" + target + "/tenure";
        String seen = site.admin().get(path).path("fingerprint").asText();
        String lily = site.admin().userKey("lily");
        String admin = site.admin().userKey("admin");
        LocalDate begin = SmallTeam.quarter().start();

        List<String> met = atOnce(who -> {
            Map<String, ?> handover = Map.of("from", begin.plusDays(1 + who).toString(), "owner", admin);
            return site.admin().put(path, Map.of("first", lily, "handovers", List.of(handover), "fingerprint", seen));
        });

        assertThat(met).as("%s", met).filteredOn(String::isEmpty).hasSize(1);
        assertThat(met).anyMatch(TwoAtOnceTest::isToldSo);
    }

    @Test
    void aDecompositionIsMadeOnce() {
        String path = ATTAIN + "/targets/" + target + "/decomposition";
        Map<String, ?> months = Map.of("months", List.of(30, 30, 40));
        String preview =
                site.admin().post(path + "/preview", months).path("fingerprint").asText();
        Map<String, ?> applied = Map.of("months", List.of(30, 30, 40), "preview", preview);

        List<String> met = atOnce(who -> site.admin().post(path, applied));

        assertThat(met).as("%s", met).filteredOn(String::isEmpty).hasSize(1);
        assertThat(met).anyMatch(TwoAtOnceTest::isToldSo);
        assertThat(team.issues().count("issuetype = \"Target Share\" and parent = " + target))
                .isEqualTo(3);
    }

    @Test
    void aPlanIsMadeOnce() {
        String plan =
                """
                id,parent,kind,summary,owner,metric,start,end,amount,root
                a,,target,Plan 2042,admin,revenue,2042-01-01,2042-12-31,20.00,yes
                ,a,share,Part 2042,lily,revenue,2042-01-01,2042-01-31,20.00,
                """;

        List<String> met = atOnce(who -> site.admin().postCsv(ATTAIN + "/imports/plan?projectKey=SALES", plan));

        assertThat(met).as("%s", met).allMatch(each -> each.isEmpty() || isToldSo(each));
        assertThat(met).contains("");
        assertThat(team.issues().count("summary ~ \"2042\"")).isEqualTo(2);
    }

    /** Writes what was seen in two ways at the same moment, again and again. */
    private static void oneWins(JiraClient client, String path, Writing writing) {
        for (int i = 0; i < TRIES; i++) {
            JsonNode seen = client.get(path);
            IntFunction<Object> bodies = writing.over(seen);

            List<String> met = atOnce(who -> client.put(path.replaceFirst("\\?.*", ""), bodies.apply(who)));

            assertThat(met).as("%s", met).filteredOn(String::isEmpty).hasSize(1);
            assertThat(met).as("%s", met).anyMatch(TwoAtOnceTest::isToldSo);
            assertThat(version(client.get(path))).isEqualTo(version(seen) + 1);
        }
    }

    /** What each of two writes over what both have seen. */
    @FunctionalInterface
    private interface Writing {
        IntFunction<Object> over(JsonNode seen);
    }

    /** What each of two met: nothing, or why it was refused. */
    private static List<String> atOnce(IntFunction<JsonNode> request) {
        CyclicBarrier together = new CyclicBarrier(2);
        return IntStream.range(0, 2)
                .mapToObj(who -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await(10, TimeUnit.SECONDS);
                        JsonNode unused = request.apply(who);
                        return "";
                    } catch (Refused refused) {
                        return String.valueOf(refused.getMessage());
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static boolean isToldSo(String met) {
        return met.matches("(?s).* was answered with 409: .*\"message\":\"[^\"]+\\..*");
    }

    private static Map<String, ?> renamed(JsonNode seen, String list, int who) {
        ArrayNode entries = seen.path(list).deepCopy();
        entries.forEach(entry -> ((ObjectNode) entry).retain(SENT));
        ((ObjectNode) entries.get(0)).put("english", "First " + version(seen) + who);
        return Map.of("version", version(seen), list, entries);
    }

    private static int version(JsonNode seen) {
        return seen.path("version").asInt();
    }
}
