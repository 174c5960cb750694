package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.demo.JiraClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two people write one thing at the same moment, over what both have seen: one is told that the other was faster. */
class TwoAtOnceTest extends OnSellingSite {

    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String PROJECT = ATTAIN + "/projects/SALES";
    private static final int TRIES = 5;
    /** What of a word or a stage is sent back. */
    private static final List<String> SENT =
            List.of("code", "english", "chinese", "weekly", "kind", "statuses", "archived");

    private static String target;

    @BeforeAll
    static void start() throws Exception {
        target = team.target();
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
            String path = ATTAIN + "/targets/" + team.proposed(2060 + i) + "/agreement";
            site.as("lily").post(path, word("counter", 80));

            List<String> met = AtOnce.met(
                    who -> site.admin().post(path + "/resolution", who == 0 ? word("take", 80) : word("answer", 81)));

            boolean taken = AtOnce.oneWins(met) == 0;
            JsonNode now = site.admin().get(path);
            assertThat(now.path("standing").asText()).isEqualTo(taken ? "agreed" : "waiting");
            assertThat(now.path("amount").asInt()).isEqualTo(taken ? 80 : 81);
        }
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
    void lockedLogsAreReopenedOnce() {
        site.join("SALES", "Sales Leader", "admin");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        for (int i = 1; i <= TRIES; i++) {
            Map<String, String> asked = new HashMap<>(Map.of("projectKey", "SALES", "reason", "Ill"));
            asked.put("person", site.admin().userKey("lily"));
            asked.put("from", today.minusDays(10 + i).toString());
            asked.put("to", asked.get("from"));
            asked.put("until", today.plusDays(2).toString());

            List<String> met = AtOnce.met(who -> site.admin().post(ATTAIN + "/team-day/reopened", asked));

            AtOnce.oneWins(met);
        }
    }

    /** Lily was to call 100 times a day this year, and told of no day. */
    @Test
    void noteIsTakenOfAnAlertOnce() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String key = team.proposed(today.getYear());
        site.as("lily").post(ATTAIN + "/targets/" + key + "/agreement", word("accept", 100));
        team.issues().transition(key, "Activate");
        JsonNode unused = team.night();
        String risks = ATTAIN + "/risks?projectKey=SALES";
        JsonNode alert = site.admin().get(risks).at("/alerts/0");

        List<String> met = AtOnce.met(who -> site.admin()
                .post(
                        ATTAIN + "/risks/" + alert.path("id").asText() + "/acknowledge?severity="
                                + alert.path("severity").asText(),
                        Map.of()));

        assertThat(met).as("%s", met).allMatch(each -> each.isEmpty() || AtOnce.isToldSo(each));
        assertThat(met).contains("");
        assertThat(site.admin().get(risks).path("alerts"))
                .singleElement()
                .satisfies(now -> assertThat(now.path("state").asText()).isEqualTo("acknowledged"));
    }

    @Test
    void holidaysOfBothAreKept() {
        String path = PROJECT + "/calendar/days";
        for (int month = 1; month <= TRIES; month++) {
            String first = "2043-0" + month;

            List<String> met = AtOnce.met(who -> site.admin().put(path, Map.of("days", List.of(holiday(first, who)))));

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

        List<String> met = AtOnce.met(who -> {
            Map<String, ?> handover = Map.of("from", begin.plusDays(1 + who).toString(), "owner", admin);
            return site.admin().put(path, Map.of("first", lily, "handovers", List.of(handover), "fingerprint", seen));
        });

        AtOnce.oneWins(met);
    }

    @Test
    void aDecompositionIsMadeOnce() {
        String path = ATTAIN + "/targets/" + target + "/decomposition";
        Map<String, ?> months = Map.of("months", List.of(30, 30, 40));
        String preview =
                site.admin().post(path + "/preview", months).path("fingerprint").asText();
        Map<String, ?> applied = Map.of("months", List.of(30, 30, 40), "preview", preview);

        List<String> met = AtOnce.met(who -> site.admin().post(path, applied));

        AtOnce.oneWins(met);
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

        List<String> met = AtOnce.met(who -> site.admin().postCsv(ATTAIN + "/imports/plan?projectKey=SALES", plan));

        assertThat(met).as("%s", met).allMatch(each -> each.isEmpty() || AtOnce.isToldSo(each));
        assertThat(met).contains("");
        assertThat(team.issues().count("summary ~ \"2042\"")).isEqualTo(2);
    }

    /** Writes what was seen in two ways at the same moment, again and again. */
    private static void oneWins(JiraClient client, String path, Writing writing) {
        for (int i = 0; i < TRIES; i++) {
            JsonNode seen = client.get(path);
            IntFunction<Object> bodies = writing.over(seen);

            List<String> met = AtOnce.met(who -> client.put(path.replaceFirst("\\?.*", ""), bodies.apply(who)));

            AtOnce.oneWins(met);
            assertThat(version(client.get(path))).isEqualTo(version(seen) + 1);
        }
    }

    /** What each of two writes over what both have seen. */
    @FunctionalInterface
    private interface Writing {
        IntFunction<Object> over(JsonNode seen);
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
